// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: orphans-adopted-by-ns-init orphans-outer-subreaper-not-used orphans-init-can-reap
        orphans-zombie-adopted orphans-inner-subreaper-wins
claim:  an orphan whose parent was a member of a PID namespace goes to the init of that
        namespace, never to a subreaper outside
since:  always
---*/
/*
 *	           outside  inside
 *	outer         1
 *	subreaper     2              PR_SET_CHILD_SUBREAPER
 *	init          3        1     child of subreaper
 *	parent        4        2     ╳ ends
 *	child         5        3     goes to init
 *	grandchild    6        4
 */
#include "case.h"

FIXTURE(family) {
	struct actor *outer, *subreaper, *init, *parent, *child, *grandchild;
};

FIXTURE_SETUP(family)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->subreaper = actor("subreaper", .by = self->outer);
	must(self->subreaper, prctl, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	self->init = actor("init", .by = self->subreaper, .flags = CLONE_NEWPID);
	self->parent = actor("parent", .by = self->init);
	self->child = actor("child", .by = self->parent, .orphan_lives = true);
	self->grandchild = actor("grandchild", .by = self->child, .orphan_lives = true);
}

FIXTURE_ENDS(family)

TEST_F(family, its_parent_is_1)
{
	ASSERT_RETURNS(2, self->child, getppid);
	LEAVES(self->parent);
	EXPECT_RETURNS(1, self->child, getppid);
	EXPECT_RETURNS(3, self->grandchild, getppid);
	leave(self->child, 0);
	ASSERT_RETURNS(3, self->init, wait4, 3, NULL, 0, NULL);
	EXPECT_RETURNS(1, self->grandchild, getppid);
}

/* Whoever the dead parent was a child of. */
TEST_F(family, two_generations_below_init_too)
{
	LEAVES(self->child);
	EXPECT_RETURNS(1, self->grandchild, getppid);
	leave(self->grandchild, 0);
	EXPECT_RETURNS(4, self->init, wait4, 4, NULL, 0, NULL);
}

TEST_F(family, init_learns_of_its_end_and_waits_for_it)
{
	int *status = shared(sizeof(*status));

	LEAVES(self->parent);
	catch_signal(self->init, SIGCHLD);
	leave(self->child, 7);
	EXPECT_RETURNS(3, self->init, wait4, -1, status, 0, NULL);
	EXPECT_STREQ("exited with 7", describe_status(*status));
	EXPECT_CAUGHT(1, self->init, SIGCHLD);
	EXPECT_EQ(3, caught_info(self->init, SIGCHLD)->si_pid);
}

/* A child that ended before its parent, which itself ends without a signal. */
TEST_F(family, a_zombie_goes_to_init_too)
{
	struct actor *parent = actor("parent", .by = self->init, .exit_signal = -1);
	struct actor *child = actor("child", .by = parent, .orphan_lives = true);
	int *status = shared(sizeof(*status));

	leave(child, 7);
	must(parent, waitid, P_PID, child->pid, NULL, WEXITED | WNOWAIT, NULL);
	catch_signal(self->init, SIGCHLD);
	LEAVES(parent);
	EXPECT_CAUGHT(1, self->init, SIGCHLD);
	EXPECT_EQ(child->pid, caught_info(self->init, SIGCHLD)->si_pid);
	EXPECT_RETURNS(child->pid, self->init, wait4, child->pid, status, 0, NULL);
	EXPECT_STREQ("exited with 7", describe_status(*status));
}

TEST_F(family, subreaper_outside_gets_nothing)
{
	LEAVES(self->parent);
	EXPECT_ERRNO(ECHILD, self->subreaper, wait4, 5, NULL, WNOHANG, NULL);
	leave(self->child, 0);
	ASSERT_RETURNS(3, self->init, wait4, 3, NULL, 0, NULL);
	leave(self->init, 0);
	EXPECT_RETURNS(3, self->subreaper, wait4, -1, NULL, 0, NULL);
	EXPECT_ERRNO(ECHILD, self->subreaper, wait4, -1, NULL, WNOHANG, NULL);
}

/* Control: the subreaper adopts an orphan of its own namespace. */
TEST_F(family, subreaper_adopts_outside)
{
	struct actor *parent = actor("parent2", .by = self->subreaper);	/* 7 */
	struct actor *child = actor("child2", .by = parent, .orphan_lives = true);

	LEAVES(parent);
	EXPECT_RETURNS(2, child, getppid);
	EXPECT_RETURNS(0, self->subreaper, wait4, 8, NULL, WNOHANG, NULL);
}

CASE_MAIN
