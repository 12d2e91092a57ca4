// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: orphans-inner-subreaper-wins orphans-nearest-subreaper orphans-subreaper-not-inherited
claim:  a process is a subreaper for all its threads and descendants, also those that it had
        before and through execve(); its children and the init of a namespace that it
        creates are none
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

/* The attribute is of the process, and about descendants that it had before, too. */
TEST_F(family, who_becomes_one_later_counts_too)
{
	must(self->far, prctl, PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0);
	must(self->near, prctl, PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0);
	must(self->plain, prctl, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	LEAVES(self->parent);
	EXPECT_RETURNS(4, self->child, getppid);
}

TEST_F(family, any_thread_of_it_will_do)
{
	struct actor *thread = actor("thread", .by = self->near, .thread = true);

	start(self->near, exit, 0);		/* the main thread alone */
	ASSERT_TRUE(dies(self->near));
	LEAVES(self->parent);
	EXPECT_RETURNS(3, self->child, getppid);
	leave(self->child, 0);
	EXPECT_RETURNS(6, thread, wait4, 6, NULL, 0, NULL);
}

TEST_F(family, attribute_is_kept_by_exec_and_not_inherited)
{
	struct actor *init2 = actor("init2", .by = self->near, .flags = CLONE_NEWPID);
	int *is_subreaper = shared(3 * sizeof(int));

	exec_again(self->near);
	must(self->near, prctl, PR_GET_CHILD_SUBREAPER, &is_subreaper[0], 0, 0, 0);
	EXPECT_EQ(1, is_subreaper[0]);
	is_subreaper[1] = is_subreaper[2] = -1;
	must(self->plain, prctl, PR_GET_CHILD_SUBREAPER, &is_subreaper[1], 0, 0, 0);
	EXPECT_EQ(0, is_subreaper[1]);
	must(init2, prctl, PR_GET_CHILD_SUBREAPER, &is_subreaper[2], 0, 0, 0);
	EXPECT_EQ(0, is_subreaper[2]);
	LEAVES(self->parent);
	EXPECT_RETURNS(3, self->child, getppid);
}

CASE_MAIN
