// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: orphans-inner-subreaper-wins orphans-nearest-subreaper orphans-pdeathsig-on-adoption
claim:  an orphan goes to the nearest ancestor that is a subreaper, and to init only where
        there is none
since:  always
---*/
/*
 *	test ── init ── far ── near ── plain ── parent ── child
 *	          1      2      3        4        5         6
 *	             subreaper subreaper        ╳ ends
 */
#include "case.h"
#include "orphans_subreapers.h"

FAMILY_WITH_SUBREAPERS;

TEST_F(family, goes_to_the_nearest)
{
	ASSERT_RETURNS(5, self->child, getppid);
	LEAVES(self->parent);
	EXPECT_RETURNS(3, self->child, getppid);
	leave(self->child, 0);
	EXPECT_RETURNS(6, self->near, wait4, 6, NULL, 0, NULL);
}

TEST_F(family, then_to_the_next_and_last_to_init)
{
	LEAVES(self->parent);
	LEAVES(self->near);
	EXPECT_RETURNS(2, self->child, getppid);
	EXPECT_RETURNS(2, self->plain, getppid);
	LEAVES(self->far);
	EXPECT_RETURNS(1, self->child, getppid);
	EXPECT_RETURNS(1, self->plain, getppid);
}

/* Control: a process that gives up being a subreaper is passed over. */
TEST_F(family, former_subreaper_is_passed_over)
{
	must(self->near, prctl, PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0);
	LEAVES(self->parent);
	EXPECT_RETURNS(2, self->child, getppid);
}

/* PR_SET_PDEATHSIG is about each parent, also one that adopted the process. */
TEST_F(family, signal_at_the_end_of_each_parent)
{
	catch_signal(self->child, SIGUSR1);
	must(self->child, prctl, PR_SET_PDEATHSIG, SIGUSR1, 0, 0, 0);
	LEAVES(self->parent);
	EXPECT_CAUGHT(1, self->child, SIGUSR1);
	LEAVES(self->near);
	EXPECT_CAUGHT(2, self->child, SIGUSR1);
	LEAVES(self->far);
	EXPECT_CAUGHT(3, self->child, SIGUSR1);
}

CASE_MAIN
