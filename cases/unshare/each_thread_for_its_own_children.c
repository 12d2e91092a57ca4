// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: unshare-affects-calling-thread-only unshare-threaded-einval setns-thread-scope
        setns-multithreaded-ok clone-thread-after-unshare-einval
claim:  in a process with threads unshare() and setns() change only where the calling thread's
        children go
since:  always
divergence: D3 threads_forbid_unshare .. kernels allow it
---*/
/*
 *	           outside  inside
 *	outer         1
 *	target        2        1     of a namespace of its own
 *	process       3
 *	thread        4              a second thread of process
 *	child         5        1     child of the thread that called unshare()
 *	                       2     child of the thread that called setns()
 */
#include "case.h"

FIXTURE(threads) {
	struct actor *outer, *target, *process, *thread;
	ino_t before;
};

FIXTURE_SETUP(threads)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->target = actor("target", .by = self->outer, .flags = CLONE_NEWPID);
	self->process = actor("process", .by = self->outer);
	self->thread = actor("thread", .by = self->process, .thread = true);
	self->before = ns_inode(self->process, "pid");
}

FIXTURE_ENDS(threads)

/* CLONE_NEWPID implies CLONE_THREAD, says unshare(2). */
TEST_F(threads, threads_forbid_unshare)
{
	EXPECT_ERRNO(EINVAL, self->thread, unshare, CLONE_NEWPID);
}

TEST_F(threads, unshare_by_the_second_thread)
{
	struct actor *child;

	must(self->thread, unshare, CLONE_NEWPID);
	child = actor("child", .by = self->thread);
	EXPECT_RETURNS(1, child, getpid);
	EXPECT_EQ(ns_inode(child, "pid"), ns_inode(self->thread, "pid_for_children"));
	EXPECT_EQ(self->before, ns_inode(self->thread, "pid"));
	EXPECT_EQ(self->before, ns_inode(self->process, "pid_for_children"));
	EXPECT_RETURNS(6, actor("child of the other", .by = self->process), getpid);
}

/* What a thread may create depends on where its own children go. */
TEST_F(threads, only_the_other_creates_threads)
{
	long flags = CLONE_VM | CLONE_SIGHAND | CLONE_THREAD;

	must(self->thread, unshare, CLONE_NEWPID);
	EXPECT_ERRNO(EINVAL, self->thread, clone, flags, 0, 0, 0, 0);
	EXPECT_RETURNS(5, actor("another", .by = self->process, .thread = true), gettid);
	must(self->process, unshare, CLONE_NEWPID);
	EXPECT_ERRNO(EINVAL, self->process, clone, flags, 0, 0, 0, 0);
	EXPECT_RETURNS(6, self->process, clone, SIGCHLD, 0, 0, 0, 0);	/* control */
}

TEST_F(threads, unshare_by_the_leader)
{
	must(self->process, unshare, CLONE_NEWPID);
	EXPECT_RETURNS(1, actor("child", .by = self->process), getpid);
	EXPECT_EQ(self->before, ns_inode(self->thread, "pid_for_children"));
	EXPECT_RETURNS(6, actor("child of the other", .by = self->thread), getpid);
}

TEST_F(threads, setns_by_the_second_thread)
{
	int fd = open_ns(self->thread, self->target, "pid");
	struct actor *child;

	ASSERT_RETURNS(0, self->thread, setns, fd, CLONE_NEWPID);
	child = actor("child", .by = self->thread);
	EXPECT_RETURNS(2, child, getpid);
	EXPECT_EQ(5, child->pid);
	EXPECT_EQ(ns_inode(self->target, "pid"), ns_inode(self->thread, "pid_for_children"));
	EXPECT_EQ(self->before, ns_inode(self->process, "pid_for_children"));
	EXPECT_RETURNS(6, actor("child of the other", .by = self->process), getpid);
	EXPECT_RETURNS(4, self->thread, gettid);
}

CASE_MAIN
