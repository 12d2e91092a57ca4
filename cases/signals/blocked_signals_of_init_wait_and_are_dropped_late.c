// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-blocked-unhandled-kept-pending signals-blocked-unhandled-dropped-at-unblock
claim:  a signal that init has blocked is kept pending, even without a handler; when it is
        unblocked, and there is no handler yet, it is dropped
since:  always
---*/
/*
 *	test ── outer ──── init ──┬── member      numbers:  outer   inner
 *	                          └── other         init      4       1
 *	                                            member    5       2
 */
#include "case.h"
#include "signals_scenes.h"

#include <time.h>

INIT_WITH_BLOCKED_SIGTERM;

TEST_F(namespace, kept_pending)
{
	EXPECT_FALSE(is_pending(self->init, SIGTERM));
	EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
	EXPECT_TRUE(is_pending(self->init, SIGTERM));
	EXPECT_EQ(2, fetch_signal(self->init, SIGTERM)->si_pid);
	EXPECT_FALSE(is_pending(self->init, SIGTERM));
	EXPECT_RETURNS(0, self->outer, kill, 4, SIGTERM);
	EXPECT_TRUE(is_pending(self->init, SIGTERM));
	EXPECT_EQ(0, fetch_signal(self->init, SIGTERM)->si_pid);
}

/*
 * What init waits for is blocked but for that time. When the signal comes first it is
 * fetched like any other, so no round can fail because of its timing.
 */
TEST_F(namespace, fetched_by_an_init_that_waits_for_it)
{
	struct timespec *limit = shared(sizeof(*limit));
	siginfo_t *info = shared(sizeof(*info));
	uint64_t *set = shared(sizeof(*set));
	int i;

	*set = 1ULL << (SIGTERM - 1);
	limit->tv_sec = 8;		/* less than an actor has to answer */
	for (i = 0; i < 20; i++) {
		info->si_pid = -1;
		start(self->init, rt_sigtimedwait, set, info, limit, sizeof(*set));
		must(self->member, sched_yield);
		EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
		ASSERT_EQ(SIGTERM, finish(self->init));
		ASSERT_EQ(2, info->si_pid);
	}
	start(self->init, rt_sigtimedwait, set, info, limit, sizeof(*set));
	must(self->member, sched_yield);
	EXPECT_RETURNS(0, self->outer, kill, 4, SIGTERM);
	EXPECT_FINISHES(SIGTERM, self->init);
	EXPECT_EQ(0, info->si_pid);
}

TEST_F(namespace, dropped_when_unblocked)
{
	must(self->member, kill, 1, SIGTERM);
	unblock_signal(self->init, SIGTERM);
	EXPECT_ALIVE(self->init);
	EXPECT_FALSE(is_pending(self->init, SIGTERM));
	catch_signal(self->init, SIGTERM);
	EXPECT_CAUGHT(0, self->init, SIGTERM);
}

TEST_F(namespace, dropped_when_unblocked_whatever_it_is)
{
	static const int signals[] = { SIGHUP, SIGSEGV, SIGTSTP, SIGTTOU, SIGSYS, 34, 64 };
	size_t i;

	for (i = 0; i < ARRAY_SIZE(signals); i++) {
		block_signal(self->init, signals[i]);
		must(self->member, kill, 1, signals[i]);
		EXPECT_TRUE(is_pending(self->init, signals[i]));
		unblock_signal(self->init, signals[i]);
		ASSERT_ALIVE(self->init);
		EXPECT_FALSE(is_pending(self->init, signals[i]));
	}
}

TEST_F(namespace, dropped_when_a_thread_unblocks_its_own)
{
	struct actor *thread = actor("thread", .by = self->init, .thread = true);

	block_signal(thread, SIGTERM);
	must(self->member, tgkill, 1, thread->pid, SIGTERM);
	EXPECT_TRUE(is_pending(thread, SIGTERM));
	EXPECT_FALSE(is_pending(self->init, SIGTERM));
	unblock_signal(thread, SIGTERM);
	EXPECT_ALIVE(thread);
	EXPECT_ALIVE(self->init);
	EXPECT_FALSE(is_pending(thread, SIGTERM));
}

TEST_F(namespace, dropped_when_unblocked_from_an_ancestor_too)
{
	must(self->outer, kill, 4, SIGTERM);
	unblock_signal(self->init, SIGTERM);
	EXPECT_ALIVE(self->init);
	EXPECT_FALSE(is_pending(self->init, SIGTERM));
}

/* Control: another process dies when it unblocks the same signal. */
TEST_F(namespace, a_member_dies_when_it_unblocks)
{
	uint64_t *set = shared(sizeof(*set));

	*set = 1ULL << (SIGTERM - 1);
	block_signal(self->other, SIGTERM);
	must(self->member, kill, self->other->pid, SIGTERM);
	EXPECT_ALIVE(self->other);
	start(self->other, rt_sigprocmask, SIG_UNBLOCK, set, NULL, sizeof(*set));
	EXPECT_KILLED(SIGTERM, self->other);
}

CASE_MAIN
