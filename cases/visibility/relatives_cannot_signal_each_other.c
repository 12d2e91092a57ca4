// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-kill-sibling-esrch visibility-nested-invisible-to-uncle
claim:  members of a PID namespace and of those nested in it can be signalled from its
        ancestors, but not from a sibling namespace, by any number that they have
since:  always
---*/
/*
 *	            ┌── left ─── member ── nephew     numbers:  outer   left  right  nested
 *	outer ──────┤   init               init       left        5      1
 *	            └── right ── uncle                member      6      4
 *	                init                          nephew      7      5            1
 *	                                              right       8             1
 *	                                              uncle       9             2
 */
#include "case.h"
#include "namespace.h"

FIXTURE(relatives) {
	struct actor *outer, *left, *member, *nephew, *right, *uncle;
};

FIXTURE_SETUP(relatives)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 1);
	self->left = has_number(actor("left", .by = self->outer, .flags = CLONE_NEWPID), 3);
	skip_pids(self->left, 2);		/* 2 and 3 there, 4 and 5 outside */
	self->member = has_number(actor("member", .by = self->left), 4);
	self->nephew = actor("nephew", .by = self->member, .flags = CLONE_NEWPID);
	has_number(self->nephew, 5);
	self->right = has_number(actor("right", .by = self->outer, .flags = CLONE_NEWPID), 8);
	self->uncle = has_number(actor("uncle", .by = self->right), 2);
}

FIXTURE_ENDS(relatives)

TEST_F(relatives, a_sibling_cannot)
{
	EXPECT_ERRNO(ESRCH, self->uncle, kill, 4, SIGKILL);	/* member's number in left */
	EXPECT_ERRNO(ESRCH, self->uncle, kill, 6, SIGKILL);	/* and in outer */
	EXPECT_ERRNO(ESRCH, self->member, kill, 2, SIGKILL);	/* uncle's number in right */
	EXPECT_ERRNO(ESRCH, self->member, kill, 9, SIGKILL);	/* and in outer */
	EXPECT_ALIVE(self->member);
	EXPECT_ALIVE(self->uncle);
}

TEST_F(relatives, an_uncle_cannot)
{
	EXPECT_ERRNO(ESRCH, self->uncle, kill, 5, SIGKILL);	/* nephew's number in left */
	EXPECT_ERRNO(ESRCH, self->uncle, kill, 7, SIGKILL);	/* and in outer */
	EXPECT_ERRNO(ESRCH, self->nephew, kill, 2, SIGKILL);	/* uncle's number in right */
	EXPECT_ERRNO(ESRCH, self->nephew, kill, 9, SIGKILL);	/* and in outer */
	EXPECT_ALIVE(self->nephew);
	EXPECT_ALIVE(self->uncle);
}

/* A number that is valid locally is a local process. */
TEST_F(relatives, a_shared_number_is_the_local_process)
{
	catch_signal(self->nephew, SIGUSR1);
	catch_signal(self->right, SIGUSR1);
	EXPECT_RETURNS(0, self->uncle, kill, 1, SIGUSR1);
	EXPECT_CAUGHT(0, self->nephew, SIGUSR1);
	EXPECT_CAUGHT(1, self->right, SIGUSR1);
}

/* Control: the same signal from the common ancestor, by its numbers. */
TEST_F(relatives, the_common_ancestor_can)
{
	EXPECT_RETURNS(0, self->outer, kill, 7, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->nephew);
	EXPECT_RETURNS(0, self->outer, kill, 6, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->member);
	EXPECT_RETURNS(0, self->outer, kill, 9, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->uncle);
}

/* Control: from the parent namespace, by its number. */
TEST_F(relatives, the_nearer_ancestor_can)
{
	EXPECT_RETURNS(0, self->left, kill, 5, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->nephew);
}

CASE_MAIN
