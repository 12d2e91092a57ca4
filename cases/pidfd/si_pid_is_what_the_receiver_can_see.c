// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-send-signal-si-pid
claim:  a signal of pidfd_send_signal() without siginfo has si_pid 0 when it comes from an
        ancestor PID namespace, and the sender's number there when it comes from a member
since:  5.3
partly: since:6.9
---*/
/*
 *	test ── outer ──── init ──┬── member ── nested     numbers:  outer  inner
 *	                          └── receiver             init        4      1
 *	                                                   member      5      2
 *	                                                   receiver    6      3
 *	                                                   nested      7      4
 */
#include "case.h"
#include "pidfd.h"

FIXTURE(namespace) { struct actor *outer, *init, *member, *receiver, *nested; };

FIXTURE_VARIANT(namespace) { int flags, code; };

FIXTURE_VARIANT_ADD(namespace, no_flags) { .flags = 0, .code = SI_USER };
FIXTURE_VARIANT_ADD(namespace, thread) { .flags = PIDFD_SIGNAL_THREAD, .code = SI_TKILL };
FIXTURE_VARIANT_ADD(namespace, group) { .flags = PIDFD_SIGNAL_PROCESS_GROUP, .code = SI_USER };

FIXTURE_SETUP(namespace)
{
	if (variant->flags)
		SKIP_UNLESS("since:6.9");
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 4);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->receiver = has_number(actor("receiver", .by = self->init), 3);
	self->nested = has_number(actor("nested", .by = self->member, .flags = CLONE_NEWPID), 4);
	catch_signal(self->init, SIGUSR1);
	must(self->init, setpgid, 0, 0);	/* each is alone in its group */
	catch_signal(self->receiver, SIGUSR1);
	must(self->receiver, setpgid, 0, 0);
	catch_signal(self->nested, SIGUSR1);
	must(self->nested, setpgid, 0, 0);
}

FIXTURE_ENDS(namespace)

/* @who sends by a descriptor of its own, or by one that outer has opened. */
#define EXPECT_SI_PID(expected, who, receiver, outside) \
	do { \
		int fd_ = pidfd_from(self->outer, outside, who); \
		int before_ = caught(receiver, SIGUSR1); \
		EXPECT_RETURNS(0, who, pidfd_send_signal, fd_, SIGUSR1, NULL, variant->flags); \
		EXPECT_CAUGHT(before_ + 1, receiver, SIGUSR1); \
		EXPECT_EQ(expected, caught_info(receiver, SIGUSR1)->si_pid); \
		EXPECT_EQ(variant->code, caught_info(receiver, SIGUSR1)->si_code); \
	} while (0)

TEST_F(namespace, from_an_ancestor_it_is_0)
{
	EXPECT_SI_PID(0, self->outer, self->init, 4);
	EXPECT_SI_PID(0, self->outer, self->receiver, 6);
	EXPECT_SI_PID(0, self->outer, self->nested, 7);		/* two levels */
	EXPECT_SI_PID(0, self->member, self->nested, 7);
	EXPECT_SI_PID(0, test, self->receiver, 6);
}

TEST_F(namespace, from_a_member_it_is_its_number)
{
	EXPECT_SI_PID(2, self->member, self->init, 4);
	EXPECT_SI_PID(2, self->member, self->receiver, 6);
	EXPECT_SI_PID(1, self->init, self->receiver, 6);
	EXPECT_SI_PID(3, self->receiver, self->receiver, 6);
	EXPECT_SI_PID(1, self->nested, self->nested, 7);
}

TEST_F(namespace, from_a_thread_it_is_the_number_of_its_process)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	EXPECT_SI_PID(2, has_number(thread, 5), self->receiver, 6);
	EXPECT_SI_PID(0, thread, self->nested, 7);
}

CASE_MAIN
