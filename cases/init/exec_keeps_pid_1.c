// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: init-pid-kept-across-exec init-nonleader-exec-keeps-1
        signals-sigkill-from-inside-ignored
claim:  an init that calls execve(), from whichever of its threads, is still PID 1 with
        parent 0 and protected, and the namespace lives on
since:  always
---*/
/*
 *	test ──── init (1 inside) ──── member (2 inside)
 *	            └ thread (TID 3)
 */
#include "case.h"

FIXTURE(exec) {
	struct actor *init, *member;
};

FIXTURE_SETUP(exec)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init, .orphan_lives = true);
}

FIXTURE_ENDS(exec)

TEST_F(exec, by_the_only_thread)
{
	ino_t before = ns_inode(self->init, "pid");

	exec_again(self->init);
	EXPECT_RETURNS(1, self->init, getpid);
	EXPECT_RETURNS(1, self->init, gettid);
	EXPECT_RETURNS(0, self->init, getppid);
	EXPECT_EQ(before, ns_inode(self->init, "pid"));
	EXPECT_RETURNS(1, self->member, getppid);
	EXPECT_RETURNS(3, actor("child", .by = self->init), getpid);
}

/* The thread that calls execve() takes over PID and TID of the others' leader. */
TEST_F(exec, by_another_thread)
{
	struct actor *thread = actor("thread", .by = self->init, .thread = true);
	struct actor *orphan = actor("orphan", .by = self->member, .orphan_lives = true);
	ino_t before = ns_inode(self->init, "pid");

	ASSERT_RETURNS(3, thread, gettid);
	exec_again(thread);
	EXPECT_TRUE(dies(self->init));
	EXPECT_RETURNS(1, thread, getpid);
	EXPECT_RETURNS(1, thread, gettid);
	EXPECT_RETURNS(0, thread, getppid);
	EXPECT_EQ(before, ns_inode(thread, "pid"));
	EXPECT_RETURNS(1, self->member, getppid);
	EXPECT_RETURNS(5, actor("child", .by = thread), getpid);

	/* Orphans come to it. */
	leave(self->member, 0);
	ASSERT_RETURNS(2, thread, wait4, 2, NULL, 0, NULL);
	EXPECT_RETURNS(1, orphan, getppid);
}

/* It is init for its parent, too: its end is the end of the namespace. */
TEST_F(exec, outside_it_is_still_init)
{
	exec_again(self->init);
	leave(self->init, 7);
	EXPECT_EXITED(7, self->init);
	EXPECT_TRUE(dies(self->member));
}

/* execve() resets handlers, not the protection. */
TEST_F(exec, it_is_still_protected)
{
	exec_again(self->init);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL);
	EXPECT_RETURNS(0, self->init, kill, 1, SIGKILL);
	EXPECT_ALIVE(self->init);
}

TEST_F(exec, it_is_still_protected_when_another_thread_calls)
{
	struct actor *thread = actor("thread", .by = self->init, .thread = true);

	exec_again(thread);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL);
	EXPECT_RETURNS(0, thread, kill, 1, SIGKILL);
	EXPECT_ALIVE(thread);
	/* Control: a member is not, after execve() as before. */
	exec_again(self->member);
	EXPECT_RETURNS(0, thread, kill, 2, SIGKILL);
	EXPECT_TRUE(dies(self->member));
	EXPECT_RETURNS(2, thread, wait4, 2, NULL, 0, NULL);
}

CASE_MAIN
