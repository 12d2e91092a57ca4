// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nesting-slot-freed
claim:  after the end of a namespace at the deepest level another one may be created there
since:  always
---*/
/*
 *	test ── init1 ── ... ── init31 ──┬─╳ init32 has ended
 *	                                 └── another
 */
#include "case.h"

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

static struct actor *deepest_below(struct actor *init31)
{
	return actor("init32", .by = init31, .flags = CLONE_NEWPID);
}

TEST_F(levels, after_its_exit)
{
	struct actor *init32 = deepest_below(self->init31);

	EXPECT_ERRNO(ENOSPC, init32, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	LEAVES(init32);
	ASSERT_SUCCESS(self->init31, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	init32 = deepest_below(self->init31);
	EXPECT_RETURNS(1, init32, getpid);
	EXPECT_ERRNO(ENOSPC, init32, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
}

TEST_F(levels, after_its_death)
{
	struct actor *init32 = deepest_below(self->init31);

	actor("member", .by = init32);
	must(self->init31, kill, init32->pid, SIGKILL);
	ASSERT_KILLED(SIGKILL, init32);
	ASSERT_SUCCESS(self->init31, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	EXPECT_RETURNS(1, deepest_below(self->init31), getpid);
}

/* More often than there are levels. */
TEST_F(levels, again_and_again)
{
	int i;

	for (i = 0; i < 40; i++) {
		pid_t pid = call(self->init31, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);

		ASSERT_GT(pid, 0);
		must(self->init31, wait4, pid, NULL, 0, NULL);
	}
}

/* The end of a namespace half-way ends all below it, and frees their levels. */
TEST_F(levels, after_the_end_of_several_levels)
{
	int half = self->chain.depth / 2;
	struct actor *last = self->chain.init[half - 1], *middle = self->chain.init[half];
	int level;

	LEAVES(middle);
	for (level = half; level <= self->chain.depth; level++) {
		ASSERT_SUCCESS(last, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
		last = actor("again", .by = last, .flags = CLONE_NEWPID);
		EXPECT_RETURNS(1, last, getpid);
	}
	EXPECT_ERRNO(ENOSPC, last, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
}

CASE_MAIN
