// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-ancestor-si-pid-0 signals-ancestor-si-pid-0-noninit
        signals-handled-from-inside-delivered
claim:  to a process that gets a signal from an ancestor PID namespace the sender is
        si_pid 0, whatever system call sent it; a member has its local number
since:  always
partly: since:5.3
---*/
/*
 *	test ── outer ──── init ──┬── member       numbers:  outer   inner
 *	                          └── receiver       init      4       1
 *	                                             member    5       2
 *	                                             receiver  6       3
 */
#include "case.h"
#include "signals.h"

FIXTURE(namespace) {
	struct actor *outer, *init, *member, *receiver;
};

FIXTURE_VARIANT(namespace) {
	enum sending how;
	int code;		/* si_code */
};
FIXTURE_VARIANT_ADD(namespace, kill) { BY_KILL, SI_USER };
FIXTURE_VARIANT_ADD(namespace, tkill) { BY_TKILL, SI_TKILL };
FIXTURE_VARIANT_ADD(namespace, tgkill) { BY_TGKILL, SI_TKILL };
FIXTURE_VARIANT_ADD(namespace, pidfd_send_signal) { BY_PIDFD, SI_USER };

FIXTURE_SETUP(namespace)
{
	if (variant->how == BY_PIDFD)
		SKIP_UNLESS("since:5.3");
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 4);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->receiver = has_number(actor("receiver", .by = self->init), 3);
	catch_signal(self->init, SIGUSR1);
	catch_signal(self->receiver, SIGUSR1);
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, to_init)
{
	EXPECT_EQ(0, send_signal(self->outer, variant->how, 4, SIGUSR1));
	EXPECT_CAUGHT(1, self->init, SIGUSR1);
	EXPECT_EQ(0, caught_info(self->init, SIGUSR1)->si_pid);
	EXPECT_EQ(variant->code, caught_info(self->init, SIGUSR1)->si_code);
}

TEST_F(namespace, to_a_member)
{
	EXPECT_EQ(0, send_signal(self->outer, variant->how, 6, SIGUSR1));
	EXPECT_CAUGHT(1, self->receiver, SIGUSR1);
	EXPECT_EQ(0, caught_info(self->receiver, SIGUSR1)->si_pid);
	EXPECT_EQ(variant->code, caught_info(self->receiver, SIGUSR1)->si_code);
}

TEST_F(namespace, from_two_levels_above)
{
	pid_t number = pid_seen_by(test, self->receiver);

	EXPECT_EQ(0, send_signal(test, variant->how, number, SIGUSR1));
	EXPECT_CAUGHT(1, self->receiver, SIGUSR1);
	EXPECT_EQ(0, caught_info(self->receiver, SIGUSR1)->si_pid);
}

/* Control: from a member, and from init. */
TEST_F(namespace, from_inside_it_is_the_local_number)
{
	EXPECT_EQ(0, send_signal(self->member, variant->how, 1, SIGUSR1));
	EXPECT_CAUGHT(1, self->init, SIGUSR1);
	EXPECT_EQ(2, caught_info(self->init, SIGUSR1)->si_pid);
	EXPECT_EQ(0, send_signal(self->member, variant->how, 3, SIGUSR1));
	EXPECT_CAUGHT(1, self->receiver, SIGUSR1);
	EXPECT_EQ(2, caught_info(self->receiver, SIGUSR1)->si_pid);
	EXPECT_EQ(0, send_signal(self->init, variant->how, 3, SIGUSR1));
	EXPECT_CAUGHT(2, self->receiver, SIGUSR1);
	EXPECT_EQ(1, caught_info(self->receiver, SIGUSR1)->si_pid);
}

/* A thread sends in the name of its process. */
TEST_F(namespace, from_a_thread_it_is_the_number_of_its_process)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	has_number(thread, 4);
	EXPECT_EQ(0, send_signal(thread, variant->how, 3, SIGUSR1));
	EXPECT_CAUGHT(1, self->receiver, SIGUSR1);
	EXPECT_EQ(2, caught_info(self->receiver, SIGUSR1)->si_pid);
}

CASE_MAIN
