// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nesting-depth-32-ok nesting-depth-33-clone-enospc nesting-depth-33-clone3-enospc
        nesting-depth-33-unshare-enospc nesting-fork-at-deepest-ok
claim:  32 PID namespaces nest below the initial one, and no system call creates a 33rd
since:  5.3
---*/
/*
 *	test ── init1 ── init2 ── ... ── init31 ── init32 ──╳── a 33rd level
 *	level 0   1        2               31        32
 */
#include "case.h"

#define NEW (CLONE_NEWPID | SIGCHLD)

FIXTURE(levels) {
	struct chain chain;
	struct actor *init31;
};

FIXTURE_SETUP(levels)
{
	grow_to_limit(&self->chain);
	self->init31 = self->chain.init[self->chain.depth - 1];
}

FIXTURE_ENDS(levels)

static struct actor *init32_of(struct actor *init31)
{
	return actor("init32", .by = init31, .flags = CLONE_NEWPID);
}

/* What fails has created nothing: no child, and no namespace for later children. */
#define EXPECT_NOTHING_CREATED(init32) do { \
	EXPECT_ERRNO(ECHILD, init32, wait4, -1, NULL, __WALL | WNOHANG, NULL); \
	EXPECT_RETURNS(2, actor("child", .by = (init32)), getpid); \
} while (0)

/* Control: in each test the same call succeeds one level higher. */
TEST_F(levels, clone)
{
	struct actor *init32;

	ASSERT_SUCCESS(self->init31, clone, NEW, 0, 0, 0, 0);
	init32 = init32_of(self->init31);
	EXPECT_ERRNO(ENOSPC, init32, clone, NEW, 0, 0, 0, 0);
	EXPECT_NOTHING_CREATED(init32);
}

TEST_F(levels, clone3)
{
	void *args = clone_args(CLONE_NEWPID);
	struct actor *init32;

	ASSERT_SUCCESS(self->init31, clone3, args, CLONE3_SIZE_VER0);
	init32 = init32_of(self->init31);
	EXPECT_ERRNO(ENOSPC, init32, clone3, args, CLONE3_SIZE_VER0);
	EXPECT_NOTHING_CREATED(init32);
}

TEST_F(levels, unshare)
{
	struct actor *init32;

	ASSERT_RETURNS(0, self->init31, unshare, CLONE_NEWPID);
	init32 = actor("init32", .by = self->init31);
	EXPECT_RETURNS(1, init32, getpid);
	EXPECT_ERRNO(ENOSPC, init32, unshare, CLONE_NEWPID);
	EXPECT_NOTHING_CREATED(init32);
}

/* Processes and threads at the deepest level, from there or put into it, are as any others. */
TEST_F(levels, fork_at_the_deepest)
{
	struct actor *init32 = init32_of(self->init31), *child, *injected;

	EXPECT_RETURNS(1, init32, getpid);
	child = actor("child", .by = init32);
	EXPECT_RETURNS(2, child, getpid);
	EXPECT_RETURNS(1, child, getppid);
	EXPECT_RETURNS(3, actor("thread", .by = child, .thread = true), gettid);
	injected = join("injected", self->init31, init32);
	EXPECT_RETURNS(4, injected, getpid);
	EXPECT_ERRNO(ENOSPC, injected, clone, NEW, 0, 0, 0, 0);
}

TEST_F(levels, every_level_has_its_own_pid_1)
{
	int level;

	for (level = 0; level < self->chain.depth; level++)
		EXPECT_RETURNS(1, self->chain.init[level], getpid);
}

CASE_MAIN
