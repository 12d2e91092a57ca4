// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nesting-limit-counts-from-root nesting-depth-32-ok
claim:  how many more PID namespaces may be nested depends on the level alone: 32 below
        the initial one, fewer by k below one at level k
since:  always
partly: initial-pidns userns
---*/
/*
 *	test ── 1 ── ... ── 7 ── 8 ── ... ── 31      32 levels below the test
 *	                    └─── 8 ── ... ── 32 ──╳  25 levels below level 7
 */
#include "case.h"

#define NEW (CLONE_NEWPID | SIGCHLD)

FIXTURE(levels) {
	struct chain chain;
	struct actor *level7;
	int left;			/* levels that there are below level 7 */
};

FIXTURE_SETUP(levels)
{
	grow_to_limit(&self->chain);
	if (self->chain.depth < 8)
		broke("not even 8 levels can be nested here");
	self->level7 = self->chain.init[6];
	self->left = self->chain.depth + 1 - 7;
}

FIXTURE_ENDS(levels)

/* Nests @number levels below a process; one more is refused. */
#define EXPECT_LEVELS_BELOW(process, number) do { \
	struct actor *last_ = (process); \
	int n_; \
	\
	for (n_ = 0; n_ < (number); n_++) { \
		ASSERT_SUCCESS(last_, clone, NEW, 0, 0, 0, 0); \
		last_ = actor("branch", .by = last_, .flags = CLONE_NEWPID); \
	} \
	EXPECT_ERRNO(ENOSPC, last_, clone, NEW, 0, 0, 0, 0); \
} while (0)

TEST_F(levels, initial_namespace_has_32_below)
{
	SKIP_UNLESS("initial-pidns");
	EXPECT_LEVELS_BELOW(test, 32);
}

TEST_F(levels, level_7_has_7_fewer_below)
{
	EXPECT_LEVELS_BELOW(self->level7, self->left);
}

TEST_F(levels, a_user_namespace_does_not_start_anew)
{
	SKIP_UNLESS("userns");
	must(self->level7, unshare, CLONE_NEWUSER);
	EXPECT_LEVELS_BELOW(self->level7, self->left);
}

/* What counts is the level of the namespace, not that of who put the process there. */
TEST_F(levels, an_injected_process_is_at_the_level_of_its_namespace)
{
	struct actor *joiner = actor("joiner", .by = self->chain.init[0]);

	EXPECT_LEVELS_BELOW(join("injected", joiner, self->level7), self->left);
}

CASE_MAIN
