// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: setns-membership-fixed setns-pidfd-ok
claim:  a process stays in its PID namespace for life, whatever it calls and whoever ends
since:  always
partly: since:5.8
---*/
/*
 *	           outside  inside
 *	outer         1
 *	process       2              its namespace is asked for again and again
 *	target        3        1
 *	child         4        2     child of process, then orphan
 */
#include "case.h"

FIXTURE(life) {
	struct actor *outer, *process, *target;
	ino_t own;
};

FIXTURE_SETUP(life)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->process = actor("process", .by = self->outer);
	self->target = actor("target", .by = self->outer, .flags = CLONE_NEWPID);
	self->own = ns_inode(self->process, "pid");
}

FIXTURE_ENDS(life)

TEST_F(life, of_a_process_that_tries)
{
	int fd = open_ns(self->process, self->process, "pid");

	must(self->process, setns, open_ns(self->process, self->target, "pid"), CLONE_NEWPID);
	EXPECT_EQ(self->own, ns_inode(self->process, "pid"));
	exec_again(self->process);
	EXPECT_EQ(self->own, ns_inode(self->process, "pid"));
	EXPECT_NE(self->own, ns_inode(self->process, "pid_for_children"));	/* control */
	must(self->process, setns, fd, CLONE_NEWPID);
	must(self->process, unshare, CLONE_NEWPID);
	EXPECT_EQ(self->own, ns_inode(self->process, "pid"));
	EXPECT_RETURNS(2, self->process, getpid);
}

/* A pidfd of it leads there, too, wherever its own children go. */
TEST_F(life, of_a_process_named_by_a_pidfd)
{
	struct actor *caller, *child;

	SKIP_UNLESS("since:5.8");
	caller = actor("caller", .by = self->outer);		/* 4 */
	must(self->process, setns, open_ns(self->process, self->target, "pid"), CLONE_NEWPID);
	EXPECT_RETURNS(0, caller, setns, must(caller, pidfd_open, 2, 0), CLONE_NEWPID);
	EXPECT_EQ(self->own, ns_inode(caller, "pid_for_children"));
	child = actor("child", .by = caller);
	EXPECT_EQ(self->own, ns_inode(child, "pid"));
	EXPECT_RETURNS(5, child, getpid);
}

/* Neither the end of its parent nor of the namespace that its children went to. */
TEST_F(life, of_a_process_whose_relatives_end)
{
	struct actor *child;

	must(self->process, setns, open_ns(self->process, self->target, "pid"), CLONE_NEWPID);
	child = actor("child", .by = self->process, .orphan_lives = true);
	LEAVES(self->process);
	EXPECT_EQ(ns_inode(self->target, "pid"), ns_inode(child, "pid"));
	EXPECT_RETURNS(2, child, getpid);
	EXPECT_RETURNS(0, child, getppid);
}

TEST_F(life, of_a_process_whose_children_have_lost_their_init)
{
	must(self->process, setns, open_ns(self->process, self->target, "pid"), CLONE_NEWPID);
	LEAVES(self->target);
	EXPECT_EQ(self->own, ns_inode(self->process, "pid"));
	EXPECT_RETURNS(2, self->process, getpid);
	EXPECT_ERRNO(ENOMEM, self->process, clone, SIGCHLD, 0, 0, 0, 0);
}

CASE_MAIN
