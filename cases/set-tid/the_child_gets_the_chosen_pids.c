// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: set-tid-chosen-pid set-tid-multi-level set-tid-partial-levels set-tid-thread
claim:  set_tid gives a new process or thread the chosen number at each level, from its
        own namespace outwards; levels not named get the next in sequence
since:  5.5
needs:  syscall:clone3
partly: procmount
---*/
/*
 *	test ── outer ── middle ── inner ── child      PIDs in  outer  middle  inner
 *	                                               outer      1
 *	                                               middle     2      1
 *	                                               inner      3      2       1
 *	                                               child  31496     42       7
 */
#include "case.h"
#include "set_tid.h"

FIXTURE(levels) {
	struct actor *outer, *middle, *inner;
};

FIXTURE_SETUP(levels)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->middle = actor("middle", .by = self->outer, .flags = CLONE_NEWPID);
	self->inner = actor("inner", .by = self->middle, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(levels)

#define EXPECT_NUMBERS(in_inner, in_middle, in_outer, who) do { \
	EXPECT_RETURNS(in_inner, who, getpid); \
	EXPECT_EQ(in_inner, (who)->pid); \
	EXPECT_EQ(in_middle, pid_seen_by(self->middle, who)); \
	EXPECT_EQ(in_outer, pid_seen_by(self->outer, who)); \
} while (0)

TEST_F(levels, at_one_level)
{
	struct actor *child = actor("child", .by = self->inner, .set_tid = { 7 },
				    .set_tid_size = 1);

	EXPECT_NUMBERS(7, 3, 4, child);
}

TEST_F(levels, at_two_levels)
{
	struct actor *child = actor("child", .by = self->inner, .set_tid = { 7, 42 },
				    .set_tid_size = 2);

	EXPECT_NUMBERS(7, 42, 4, child);
}

TEST_F(levels, at_three_levels)
{
	struct actor *child = actor("child", .by = self->inner, .set_tid = { 7, 42, 31496 },
				    .set_tid_size = 3);

	EXPECT_NUMBERS(7, 42, 31496, child);
}

/* The creator is told its own number for it, not the one further down. */
TEST_F(levels, of_an_init_in_three_namespaces)
{
	struct actor *init = actor("init", .by = self->middle, .flags = CLONE_NEWPID,
				   .set_tid = { 1, 42, 31496 }, .set_tid_size = 3);

	EXPECT_RETURNS(1, init, getpid);
	EXPECT_EQ(42, init->pid);
	EXPECT_EQ(31496, pid_seen_by(self->outer, init));
}

TEST_F(levels, it_is_found_by_them)
{
	struct actor *child = actor("child", .by = self->inner, .set_tid = { 7, 42, 31496 },
				    .set_tid_size = 3);

	catch_signal(child, SIGUSR1);
	EXPECT_RETURNS(0, self->inner, kill, 7, SIGUSR1);
	EXPECT_CAUGHT(1, child, SIGUSR1);
	EXPECT_RETURNS(0, self->middle, kill, 42, SIGUSR1);
	EXPECT_CAUGHT(2, child, SIGUSR1);
	EXPECT_RETURNS(0, self->outer, kill, 31496, SIGUSR1);
	EXPECT_CAUGHT(3, child, SIGUSR1);
}

TEST_F(levels, nspid_lists_them)
{
	const char *proc;

	SKIP_UNLESS("procmount");
	own_mounts(self->outer);
	proc = mount_procfs(self->outer, "outer", NULL);
	actor("child", .by = self->inner, .set_tid = { 7, 42, 31496 }, .set_tid_size = 3);
	EXPECT_STREQ("31496 42 7", status_line(self->outer, proc, "31496", "NSpid"));
}

/* It ends at once; CLONE_VFORK lets it run on the stack of its creator. */
TEST_F(levels, a_thread)
{
	struct clone3_args *args = set_tid(CLONE_THREAD | CLONE_VM | CLONE_SIGHAND |
					   CLONE_VFORK, 7, 42, 31496);
	pid_t *tids = (pid_t *)(uintptr_t)args->set_tid;

	args->exit_signal = 0;
	EXPECT_RETURNS(7, self->inner, clone3, args, CLONE3_SIZE_VER1);
	/* The others are its numbers, too: what is in use there cannot be had. */
	tids[1] = 1;
	EXPECT_ERRNO(EEXIST, self->inner, clone3, args, CLONE3_SIZE_VER1);
	tids[1] = 42;
	tids[2] = 3;
	EXPECT_ERRNO(EEXIST, self->inner, clone3, args, CLONE3_SIZE_VER1);
	/* Control: without set_tid it is the next one. */
	args->set_tid = args->set_tid_size = 0;
	EXPECT_RETURNS(2, self->inner, clone3, args, CLONE3_SIZE_VER1);
}

CASE_MAIN
