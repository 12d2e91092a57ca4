// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: limits-charged-to-ancestors limits-freed-on-teardown
claim:  a PID namespace made in a nested user namespace counts in all that it is nested in, for
        who made the nested one, so nesting does not escape a limit
since:  4.9
needs:  userns config:SYSCTL
---*/
/*
 *	test ── owner ─┬─ left ── below		each arrow from owner down is a new user
 *	               └─ right			namespace; owner's has room for two
 */
#include "case.h"
#include "ucount.h"

FIXTURE(nested) { struct actor *owner, *left, *below, *right; };

FIXTURE_SETUP(nested)
{
	self->owner = limited_owner("owner", 2);
	self->left = actor("left", .by = self->owner);
	self->right = actor("right", .by = self->owner);
	nest_user_namespace(self->left);
	nest_user_namespace(self->right);
	self->below = actor("below", .by = self->left);
	nest_user_namespace(self->below);
}

FIXTURE_ENDS(nested)

TEST_F(nested, one_level_down)
{
	EXPECT_STREQ("2147483647", read_file(self->left, MAX_PID_NAMESPACES));
	EXPECT_ROOM(self->left);
	EXPECT_ROOM(self->left);
	EXPECT_FULL(self->left);
	EXPECT_ERRNO(ENOSPC, self->left, unshare, CLONE_NEWPID);
	EXPECT_FULL(self->owner);
	/* Control: it is owner's limit. */
	set_limit(self->owner, 3);
	EXPECT_ROOM(self->left);
	EXPECT_FULL(self->left);
}

TEST_F(nested, two_levels_down)
{
	EXPECT_ROOM(self->below);
	EXPECT_ROOM(self->below);
	EXPECT_FULL(self->below);
	set_limit(self->owner, 3);
	EXPECT_ROOM(self->below);
}

TEST_F(nested, all_count_together)
{
	EXPECT_ROOM(self->below);
	EXPECT_ROOM(self->right);
	EXPECT_FULL(self->owner);
	EXPECT_FULL(self->left);
	EXPECT_FULL(self->right);
	EXPECT_FULL(self->below);
}

TEST_F(nested, with_a_user_namespace_of_its_own)
{
	int flags = CLONE_NEWUSER | CLONE_NEWPID;

	EXPECT_SUCCESS(self->owner, clone, flags | SIGCHLD, 0, 0, 0, 0);
	EXPECT_SUCCESS(self->left, clone, flags | SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(ENOSPC, self->owner, clone, flags | SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(ENOSPC, self->left, clone, flags | SIGCHLD, 0, 0, 0, 0);
}

/* What counts above does not count beside, and a lower limit below holds as well. */
TEST_F(nested, each_level_has_its_own_limit)
{
	set_limit(self->owner, 10);
	set_limit(self->left, 1);
	EXPECT_ROOM(self->right);
	EXPECT_ROOM(self->owner);
	EXPECT_ROOM(self->below);
	EXPECT_FULL(self->below);
	EXPECT_FULL(self->left);
	EXPECT_ROOM(self->right);
}

/* Refused above, it must not count below. */
TEST_F(nested, a_refusal_above_counts_nowhere)
{
	set_limit(self->left, 1);
	set_limit(self->owner, 0);
	EXPECT_FULL(self->below);
	EXPECT_FULL(self->below);
	EXPECT_FULL(self->left);
	set_limit(self->owner, 2);
	EXPECT_ROOM(self->below);
	EXPECT_FULL(self->left);
	EXPECT_ROOM(self->owner);
	EXPECT_FULL(self->owner);
}

TEST_F(nested, an_end_frees_a_place_at_each_level)
{
	struct actor *init;

	set_limit(self->owner, 1);
	set_limit(self->left, 1);
	init = actor("init", .by = self->below, .flags = CLONE_NEWPID);
	EXPECT_FULL(self->left);
	EXPECT_FULL(self->owner);
	LEAVES(init);
	EXPECT_TRUE(room_comes(self->left));
	EXPECT_FULL(self->owner);
}

CASE_MAIN
