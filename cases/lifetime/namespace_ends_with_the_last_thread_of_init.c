// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-init-last-thread signals-sigkill-from-inside-ignored
claim:  when the main thread of init ends the PID namespace goes on as long as init has another
        thread, and ends with the last one
since:  always
---*/
/*
 *	outer ── init (1 inside) ──┬── member (3)
 *	             └ thread (2)  └── grandchild (4), a child of member
 */
#include "case.h"

FIXTURE(threads) {
	struct actor *outer, *init, *thread, *member, *grandchild;
};

FIXTURE_SETUP(threads)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->thread = actor("thread", .by = self->init, .thread = true);
	self->member = actor("member", .by = self->init, .orphan_lives = true);
	self->grandchild = actor("grandchild", .by = self->member, .orphan_lives = true);
}

FIXTURE_ENDS(threads)

/* The main thread is a zombie from here on: it has ended and cannot be waited for. */
static void end_main_thread(struct actor *init)
{
	start(init, exit, 0);
	if (!dies(init))
		broke("the main thread does not end");
}

TEST_F(threads, lives_on_with_another_thread)
{
	struct actor *child;

	end_main_thread(self->init);
	ASSERT_ALIVE(self->thread);
	EXPECT_RETURNS(1, self->thread, getpid);
	EXPECT_RETURNS(2, self->thread, gettid);
	EXPECT_ALIVE(self->member);
	EXPECT_ALIVE(self->grandchild);
	EXPECT_RETURNS(0, self->outer, wait4, self->init->pid, NULL, WNOHANG, NULL);
	child = actor("child", .by = self->thread);
	EXPECT_RETURNS(5, child, getpid);
	EXPECT_RETURNS(6, actor("child", .by = self->member), getpid);
}

TEST_F(threads, the_other_thread_is_protected_as_before)
{
	end_main_thread(self->init);
	ASSERT_ALIVE(self->thread);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL);
	EXPECT_RETURNS(0, self->member, tkill, 2, SIGKILL);
	EXPECT_ALIVE(self->thread);
	/* Control: a process that is not init. */
	EXPECT_RETURNS(0, self->thread, kill, 3, SIGKILL);
	EXPECT_TRUE(dies(self->member));
}

TEST_F(threads, orphans_still_go_to_init)
{
	end_main_thread(self->init);
	leave(self->member, 0);
	EXPECT_RETURNS(3, self->thread, wait4, 3, NULL, 0, NULL);
	EXPECT_RETURNS(1, self->grandchild, getppid);
}

/* exit(2) of the last thread, not exit_group(2). */
TEST_F(threads, ends_with_the_last_thread)
{
	end_main_thread(self->init);
	ASSERT_ALIVE(self->grandchild);
	start(self->thread, exit, 0);
	EXPECT_TRUE(dies(self->thread));
	EXPECT_TRUE(dies(self->member));
	EXPECT_TRUE(dies(self->grandchild));
	EXPECT_EXITED(0, self->init);
}

/* Control: the same the other way round. */
TEST_F(threads, end_of_the_other_thread_changes_nothing)
{
	start(self->thread, exit, 0);
	ASSERT_TRUE(dies(self->thread));
	EXPECT_ALIVE(self->init);
	EXPECT_ALIVE(self->member);
	start(self->init, exit, 0);
	EXPECT_TRUE(dies(self->member));
	EXPECT_TRUE(dies(self->grandchild));
	EXPECT_EXITED(0, self->init);
}

CASE_MAIN
