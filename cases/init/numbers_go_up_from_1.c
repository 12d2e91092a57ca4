// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: init-second-process-is-2 init-first-child-only init-thread-takes-pid
        init-vfork-numbered init-pids-unique
claim:  numbers in a new PID namespace go up from 1, for processes and threads alike,
        however they are made, and no two of them have the same
since:  always
partly: since:5.3 syscall:clone3 config:CHECKPOINT_RESTORE
---*/
/*
 *	           outside  inside
 *	outer         1
 *	creator       2
 *	(gone)      3 4 5
 *	init          6        1
 *	next          7        2
 */
#include "case.h"
#include "namespace.h"
#include "ns_last_pid.h"

FIXTURE(numbers) {
	struct actor *creator, *init;
};

FIXTURE_SETUP(numbers)
{
	struct actor *outer = actor("outer", .flags = CLONE_NEWPID);

	self->creator = actor("creator", .by = outer);
	skip_pids(outer, 3);
	self->init = has_number(new_init("init", self->creator, BY_UNSHARE), 6);
}

FIXTURE_ENDS(numbers)

TEST_F(numbers, children_of_init_and_of_members)
{
	struct actor *child = actor("child", .by = self->init);
	struct actor *grandchild = actor("grandchild", .by = child);

	EXPECT_RETURNS(2, child, getpid);
	EXPECT_RETURNS(3, grandchild, getpid);
	EXPECT_RETURNS(4, actor("child2", .by = self->init), getpid);
	EXPECT_RETURNS(2, child, gettid);
}

/* Only the first child after unshare() is init; the second has 2, and a parent outside. */
TEST_F(numbers, second_child_after_unshare)
{
	struct actor *second = actor("second", .by = self->creator);

	EXPECT_RETURNS(1, self->init, getpid);
	EXPECT_RETURNS(2, second, getpid);
	EXPECT_RETURNS(0, second, getppid);
	EXPECT_EQ(7, second->pid);
	EXPECT_EQ(ns_inode(self->init, "pid"), ns_inode(second, "pid"));
}

TEST_F(numbers, a_thread_takes_one)
{
	struct actor *thread = actor("thread", .by = self->init, .thread = true);

	EXPECT_RETURNS(2, thread, gettid);
	EXPECT_RETURNS(1, thread, getpid);
	EXPECT_EQ(2, thread->pid);
	EXPECT_RETURNS(3, actor("child", .by = self->init), getpid);
	EXPECT_RETURNS(4, actor("thread2", .by = thread, .thread = true), gettid);
}

/* vfork() returns in the parent when the child ends, with the number it had for itself. */
TEST_F(numbers, a_child_by_vfork)
{
	struct actor *child = actor("child", .by = self->init, .vfork = true);

	EXPECT_RETURNS(2, child, getpid);
	EXPECT_RETURNS(1, child, getppid);
	leave(child, 0);
	EXPECT_FINISHES(2, self->init);
	EXPECT_RETURNS(2, self->init, wait4, -1, NULL, 0, NULL);
}

TEST_F(numbers, a_child_by_clone3)
{
	SKIP_UNLESS("since:5.3 syscall:clone3");
	EXPECT_RETURNS(2, actor("child", .by = self->init, .clone3 = true), getpid);
	EXPECT_RETURNS(3, self->init, clone3, clone_args(0), CLONE3_SIZE_VER0);
}

/* A process, a thread and a zombie each keep their number when counting starts anew. */
TEST_F(numbers, those_in_use_are_left_out)
{
	struct actor *process = actor("process", .by = self->init);	/* 2 */
	struct actor *thread = actor("thread", .by = process, .thread = true);	/* 3 */
	struct actor *zombie = actor("zombie", .by = self->init);	/* 4 */

	SKIP_UNLESS("config:CHECKPOINT_RESTORE");
	leave(zombie, 0);
	next_pid_is(self->init, 2);
	EXPECT_RETURNS(5, actor("later", .by = self->init), getpid);
	next_pid_is(self->init, 2);
	EXPECT_RETURNS(6, actor("thread2", .by = process, .thread = true), gettid);
	EXPECT_RETURNS(3, thread, gettid);

	/* Control: the number of the zombie is free as soon as it is reaped. */
	ASSERT_EXITED(0, zombie);
	next_pid_is(self->init, 2);
	EXPECT_RETURNS(4, actor("last", .by = self->init), getpid);
}

CASE_MAIN
