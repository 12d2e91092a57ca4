// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-ancestor-sigqueue-si-pid-0
claim:  of the siginfo that a process of an ancestor PID namespace queues, the receiver
        gets si_code and si_value unchanged, but si_pid 0
since:  always
partly: userns
---*/
/*
 *	test ── outer ──── init ──┬── member       numbers:  outer   inner
 *	                          └── receiver       receiver  6       3
 */
#include "case.h"
#include "signals.h"

#define CLAIMED	4711	/* si_pid that the sender puts in */

FIXTURE(namespace) {
	struct actor *outer, *init, *member, *receiver;
	siginfo_t *info;
};

FIXTURE_SETUP(namespace)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 4);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->receiver = has_number(actor("receiver", .by = self->init), 3);
	catch_signal(self->init, SIGUSR1);
	catch_signal(self->receiver, SIGUSR1);
	self->info = queued_info(CLAIMED, 99);
	self->info->si_signo = SIGUSR1;
}

FIXTURE_ENDS(namespace)

#define EXPECT_QUEUED(pid, who) \
	do { \
		EXPECT_CAUGHT(1, who, SIGUSR1); \
		EXPECT_EQ(pid, caught_info(who, SIGUSR1)->si_pid); \
		EXPECT_EQ(SI_QUEUE, caught_info(who, SIGUSR1)->si_code); \
		EXPECT_EQ(99, caught_info(who, SIGUSR1)->si_value.sival_int); \
	} while (0)

TEST_F(namespace, rt_sigqueueinfo_to_init)
{
	EXPECT_RETURNS(0, self->outer, rt_sigqueueinfo, 4, SIGUSR1, self->info);
	EXPECT_QUEUED(0, self->init);
}

TEST_F(namespace, rt_sigqueueinfo_to_a_member)
{
	EXPECT_RETURNS(0, self->outer, rt_sigqueueinfo, 6, SIGUSR1, self->info);
	EXPECT_QUEUED(0, self->receiver);
}

TEST_F(namespace, rt_tgsigqueueinfo)
{
	EXPECT_RETURNS(0, self->outer, rt_tgsigqueueinfo, 6, 6, SIGUSR1, self->info);
	EXPECT_QUEUED(0, self->receiver);
}

TEST_F(namespace, pidfd_send_signal)
{
	long fd = must(self->outer, pidfd_open, 6, 0);

	EXPECT_RETURNS(0, self->outer, pidfd_send_signal, fd, SIGUSR1, self->info, 0);
	EXPECT_QUEUED(0, self->receiver);
}

/* Of the codes below 0 all but SI_TIMER and SI_SIGIO come with si_pid. */
TEST_F(namespace, with_other_codes_than_si_queue)
{
	static const int codes[] = { SI_MESGQ, SI_ASYNCIO, -60 };

	for (int i = 0; i < (int)ARRAY_SIZE(codes); i++) {
		self->info->si_code = codes[i];
		EXPECT_RETURNS(0, self->outer, rt_sigqueueinfo, 6, SIGUSR1, self->info);
		EXPECT_CAUGHT(2 * i + 1, self->receiver, SIGUSR1);
		EXPECT_EQ(0, caught_info(self->receiver, SIGUSR1)->si_pid);
		EXPECT_EQ(codes[i], caught_info(self->receiver, SIGUSR1)->si_code);
		EXPECT_EQ(99, caught_info(self->receiver, SIGUSR1)->si_value.sival_int);
		/* Control: a member's is left alone. */
		EXPECT_RETURNS(0, self->member, rt_sigqueueinfo, 3, SIGUSR1, self->info);
		EXPECT_CAUGHT(2 * i + 2, self->receiver, SIGUSR1);
		EXPECT_EQ(CLAIMED, caught_info(self->receiver, SIGUSR1)->si_pid);
		EXPECT_EQ(codes[i], caught_info(self->receiver, SIGUSR1)->si_code);
	}
}

TEST_F(namespace, from_two_levels_above)
{
	pid_t number = pid_seen_by(test, self->receiver);

	EXPECT_RETURNS(0, test, rt_sigqueueinfo, number, SIGUSR1, self->info);
	EXPECT_QUEUED(0, self->receiver);
}

TEST_F(namespace, to_an_init_in_another_user_namespace)
{
	struct actor *other;

	SKIP_UNLESS("userns");
	other = actor("other", .by = self->outer, .flags = CLONE_NEWUSER | CLONE_NEWPID);
	catch_signal(other, SIGUSR1);
	EXPECT_RETURNS(0, self->outer, rt_sigqueueinfo, other->pid, SIGUSR1, self->info);
	EXPECT_QUEUED(0, other);
}

/* Control: what a member puts in is left alone. */
TEST_F(namespace, from_a_member_it_is_unchanged)
{
	EXPECT_RETURNS(0, self->member, rt_sigqueueinfo, 3, SIGUSR1, self->info);
	EXPECT_QUEUED(CLAIMED, self->receiver);
	EXPECT_RETURNS(0, self->member, rt_sigqueueinfo, 1, SIGUSR1, self->info);
	EXPECT_QUEUED(CLAIMED, self->init);
}

CASE_MAIN
