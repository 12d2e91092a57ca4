// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: orphans-inner-subreaper-wins orphans-nearest-subreaper orphans-subreaper-not-inherited
        orphans-pdeathsig-on-adoption
claim:  an orphan goes to the nearest ancestor that is a subreaper, and to init only where
        there is none; being a subreaper is not inherited
since:  always
---*/
/*
 *	test ── init ── far ── near ── plain ── parent ── child
 *	          1      2      3        4        5         6
 *	             subreaper subreaper        ╳ ends
 */
#include "case.h"

FIXTURE(family) {
	struct actor *init, *far, *near, *plain, *parent, *child;
};

FIXTURE_SETUP(family)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->far = actor("far", .by = self->init);
	must(self->far, prctl, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	self->near = actor("near", .by = self->far, .orphan_lives = true);
	must(self->near, prctl, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	self->plain = actor("plain", .by = self->near, .orphan_lives = true);
	self->parent = actor("parent", .by = self->plain);
	self->child = actor("child", .by = self->parent, .orphan_lives = true);
}

FIXTURE_ENDS(family)

/* Ends an actor; afterwards its children have been given away. */
#define LEAVES(who) \
	do { \
		leave(who, 0); \
		ASSERT_EXITED(0, who); \
	} while (0)

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

/* Control: a process that gives up being a subreaper is passed over. */
TEST_F(family, former_subreaper_is_passed_over)
{
	must(self->near, prctl, PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0);
	LEAVES(self->parent);
	EXPECT_RETURNS(2, self->child, getppid);
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
