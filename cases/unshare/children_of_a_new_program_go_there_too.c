// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: unshare-kept-across-exec unshare-pid-for-children-before-child
claim:  where children go after unshare(CLONE_NEWPID) outlives execve(), and is not told by
        pid_for_children before there is a first child
since:  always
partly: config:TIME_NS
divergence: D2 link_is_empty_before_the_first_child .. kernels give ENOENT,
        since 7.1 the name of the namespace
---*/
#include "case.h"

FIXTURE(unshared) {
	struct actor *outer, *caller;
};

FIXTURE_SETUP(unshared)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
	must(self->caller, unshare, CLONE_NEWPID);
}

FIXTURE_ENDS(unshared)

TEST_F(unshared, first_child_after_exec)
{
	struct actor *init;

	exec_again(self->caller);
	EXPECT_RETURNS(2, self->caller, getpid);
	init = actor("init", .by = self->caller);
	EXPECT_RETURNS(1, init, getpid);
	EXPECT_EQ(3, init->pid);
	EXPECT_NE(ns_inode(self->outer, "pid"), ns_inode(init, "pid"));
	EXPECT_EQ(ns_inode(init, "pid"), ns_inode(self->caller, "pid_for_children"));
}

TEST_F(unshared, second_child_after_exec)
{
	struct actor *init = actor("init", .by = self->caller, .orphan_lives = true);

	exec_again(self->caller);
	EXPECT_RETURNS(2, actor("second", .by = self->caller), getpid);
	EXPECT_ALIVE(init);
}

/* The thread that calls execve() takes along where its own children go. */
TEST_F(unshared, first_child_after_exec_by_another_thread)
{
	struct actor *process = actor("process", .by = self->outer);	/* 3 */
	struct actor *thread = actor("thread", .by = process, .thread = true);
	struct actor *init;

	must(thread, unshare, CLONE_NEWPID);
	exec_again(thread);
	ASSERT_RETURNS(3, thread, gettid);
	init = actor("init", .by = thread);
	EXPECT_RETURNS(1, init, getpid);
	EXPECT_NE(ns_inode(self->outer, "pid"), ns_inode(init, "pid"));
	EXPECT_RETURNS(2, actor("second", .by = thread), getpid);
}

/* Control: where the children of the thread that is gone went does not matter. */
TEST_F(unshared, exec_by_a_thread_that_did_not_unshare)
{
	struct actor *process = actor("process", .by = self->outer);
	struct actor *thread = actor("thread", .by = process, .thread = true);

	must(process, unshare, CLONE_NEWPID);
	exec_again(thread);
	ASSERT_RETURNS(3, thread, gettid);
	EXPECT_RETURNS(5, actor("child", .by = thread), getpid);
}

TEST_F(unshared, link_is_empty_before_the_first_child)
{
	EXPECT_STREQ("", read_link(self->caller, "/proc/thread-self/ns/pid_for_children"));
}

/* A time namespace that was unshared is entered by execve(). */
TEST_F(unshared, exec_into_a_time_namespace)
{
	SKIP_UNLESS("config:TIME_NS");
	must(self->caller, unshare, CLONE_NEWTIME);
	exec_again(self->caller);
	EXPECT_RETURNS(1, actor("init", .by = self->caller), getpid);
	EXPECT_RETURNS(2, actor("second", .by = self->caller), getpid);
}

CASE_MAIN
