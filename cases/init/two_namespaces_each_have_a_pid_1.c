// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: init-same-pid-two-namespaces
claim:  processes of two PID namespaces may have the same numbers at the same time, and each
        namespace means its own by them
since:  always
---*/
/*
 *	           outside  left  right
 *	outer         1
 *	left          2       1
 *	right         3             1
 *	left2         4       2
 *	right2        5             2
 */
#include "case.h"

FIXTURE(siblings) {
	struct actor *outer, *left, *right, *left2, *right2;
};

FIXTURE_SETUP(siblings)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->left = actor("left", .by = self->outer, .flags = CLONE_NEWPID);
	self->right = actor("right", .by = self->outer, .flags = CLONE_NEWPID);
	self->left2 = actor("left2", .by = self->left);
	self->right2 = actor("right2", .by = self->right);
}

FIXTURE_ENDS(siblings)

TEST_F(siblings, same_numbers_inside)
{
	EXPECT_RETURNS(1, self->left, getpid);
	EXPECT_RETURNS(1, self->right, getpid);
	EXPECT_RETURNS(2, self->left2, getpid);
	EXPECT_RETURNS(2, self->right2, getpid);
	EXPECT_NE(ns_inode(self->left, "pid"), ns_inode(self->right, "pid"));
}

TEST_F(siblings, different_numbers_outside)
{
	EXPECT_EQ(2, pid_seen_by(self->outer, self->left));
	EXPECT_EQ(3, pid_seen_by(self->outer, self->right));
	EXPECT_EQ(4, pid_seen_by(self->outer, self->left2));
	EXPECT_EQ(5, pid_seen_by(self->outer, self->right2));
}

TEST_F(siblings, each_means_its_own_2)
{
	catch_signal(self->left2, SIGUSR1);
	catch_signal(self->right2, SIGUSR1);
	EXPECT_RETURNS(0, self->right, kill, 2, SIGUSR1);
	EXPECT_CAUGHT(0, self->left2, SIGUSR1);
	EXPECT_CAUGHT(1, self->right2, SIGUSR1);
	EXPECT_RETURNS(0, self->left2, kill, 2, SIGUSR1);
	EXPECT_CAUGHT(1, self->left2, SIGUSR1);
	EXPECT_CAUGHT(1, self->right2, SIGUSR1);
}

/* One of the two ends; the other does not notice. */
TEST_F(siblings, the_end_of_one_leaves_the_other)
{
	EXPECT_RETURNS(0, self->outer, kill, 2, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->left);
	EXPECT_TRUE(dies(self->left2));
	EXPECT_ALIVE(self->right);
	EXPECT_ALIVE(self->right2);
}

CASE_MAIN
