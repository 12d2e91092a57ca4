// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: orphans-thread-sibling-first orphans-adopted-by-ns-init
claim:  when one thread of a process ends its children stay with the other threads, and no
        init or subreaper gets them
since:  always
---*/
/*
 *	test ── init ── parent ──┬── child1
 *	          1       2      │     4
 *	                  └ thread (TID 3) ── child2
 *	                                        5
 */
#include "case.h"

FIXTURE(threads) {
	struct actor *init, *parent, *thread, *child1, *child2;
};

FIXTURE_SETUP(threads)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	must(self->init, prctl, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	self->parent = actor("parent", .by = self->init);
	self->thread = actor("thread", .by = self->parent, .thread = true);
	self->child1 = actor("child1", .by = self->parent, .orphan_lives = true);
	self->child2 = actor("child2", .by = self->thread, .orphan_lives = true);
}

FIXTURE_ENDS(threads)

/* Is a thread of the process of @who still there? Looks a bounded number of times. */
static bool vanishes(struct actor *who, pid_t tid)
{
	int i;

	for (i = 0; i < 1000000 && call(who, tgkill, 2, tid, 0) == 0; i++)
		must(who, sched_yield);
	return errno == ESRCH;
}

TEST_F(threads, of_a_thread_that_ends)
{
	start(self->thread, exit, 0);
	ASSERT_TRUE(vanishes(self->parent, 3));
	EXPECT_RETURNS(2, self->child2, getppid);
	leave(self->child2, 7);
	EXPECT_RETURNS(5, self->parent, wait4, 5, NULL, 0, NULL);
}

/* A leader that ended is a zombie while other threads live: state Z, from its exit on. */
TEST_F(threads, of_a_leader_that_ends)
{
	siginfo_t *info = shared(sizeof(*info));

	start(self->parent, exit, 0);
	ASSERT_TRUE(dies(self->parent));
	EXPECT_RETURNS(2, self->child1, getppid);
	leave(self->child1, 7);
	EXPECT_RETURNS(0, self->thread, waitid, P_PID, 4, info, WEXITED, NULL);
	EXPECT_EQ(4, info->si_pid);
	EXPECT_EQ(7, info->si_status);
}

/* Control: when the last thread ends they go to init. */
TEST_F(threads, of_the_whole_process)
{
	LEAVES(self->parent);
	EXPECT_RETURNS(1, self->child1, getppid);
	EXPECT_RETURNS(1, self->child2, getppid);
}

CASE_MAIN
