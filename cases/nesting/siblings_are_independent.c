// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nesting-siblings-independent
claim:  in sibling PID namespaces the same number names different processes, and what is
        done to it in one does not touch the other
since:  always
---*/
/*
 *	test ── outer ──┬── left ── left_member        PIDs in     outer  left  right
 *	                ├── right ── right_member      bystander     2
 *	                └── bystander                  left          3     1
 *	                                               left_member   4     2
 *	                                               right         5           1
 *	                                               right_member  6           2
 */
#include "case.h"

FIXTURE(siblings) {
	struct actor *outer, *bystander, *left, *left_member, *right, *right_member;
};

FIXTURE_SETUP(siblings)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->bystander = actor("bystander", .by = self->outer);
	self->left = actor("left", .by = self->outer, .flags = CLONE_NEWPID);
	self->left_member = actor("left_member", .by = self->left);
	self->right = actor("right", .by = self->outer, .flags = CLONE_NEWPID);
	self->right_member = actor("right_member", .by = self->right);
}

FIXTURE_ENDS(siblings)

TEST_F(siblings, one_number_two_processes)
{
	EXPECT_RETURNS(2, self->left_member, getpid);
	EXPECT_RETURNS(2, self->right_member, getpid);
	EXPECT_EQ(4, pid_seen_by(self->outer, self->left_member));
	EXPECT_EQ(6, pid_seen_by(self->outer, self->right_member));
}

TEST_F(siblings, a_signal_reaches_the_own_one)
{
	catch_signal(self->left_member, SIGUSR1);
	catch_signal(self->right_member, SIGUSR1);
	catch_signal(self->bystander, SIGUSR1);
	EXPECT_RETURNS(0, self->left, kill, 2, SIGUSR1);
	EXPECT_CAUGHT(1, self->left_member, SIGUSR1);
	EXPECT_CAUGHT(0, self->right_member, SIGUSR1);
	EXPECT_CAUGHT(0, self->bystander, SIGUSR1);
	EXPECT_RETURNS(0, self->right, tkill, 2, SIGUSR1);
	EXPECT_CAUGHT(1, self->left_member, SIGUSR1);
	EXPECT_CAUGHT(1, self->right_member, SIGUSR1);
	EXPECT_CAUGHT(0, self->bystander, SIGUSR1);
}

TEST_F(siblings, sigkill_ends_the_own_one)
{
	EXPECT_RETURNS(0, self->right, kill, 2, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->right_member);
	EXPECT_ERRNO(ESRCH, self->right, kill, 2, 0);
	EXPECT_ALIVE(self->left_member);
	EXPECT_ALIVE(self->bystander);
	EXPECT_RETURNS(0, self->left, kill, 2, 0);
}

/* A number that is in use in one is free in the other. */
TEST_F(siblings, numbers_are_given_independently)
{
	struct actor *child = actor("child", .by = self->left);

	EXPECT_RETURNS(3, child, getpid);
	EXPECT_ERRNO(ESRCH, self->right, kill, 3, 0);
	EXPECT_RETURNS(3, actor("child", .by = self->right), getpid);
	/* Control: now there is one, and it lives when the other has ended. */
	LEAVES(child);
	EXPECT_RETURNS(0, self->right, kill, 3, 0);
	EXPECT_ERRNO(ESRCH, self->left, kill, 3, 0);
}

TEST_F(siblings, process_groups_too)
{
	must(self->left_member, setpgid, 0, 0);
	must(self->right_member, setpgid, 0, 0);
	catch_signal(self->left_member, SIGUSR1);
	catch_signal(self->right_member, SIGUSR1);
	EXPECT_RETURNS(0, self->left, kill, -2, SIGUSR1);
	EXPECT_CAUGHT(1, self->left_member, SIGUSR1);
	EXPECT_CAUGHT(0, self->right_member, SIGUSR1);
}

TEST_F(siblings, the_end_of_one_namespace)
{
	LEAVES(self->left);
	EXPECT_TRUE(dies(self->left_member));
	EXPECT_ALIVE(self->right);
	EXPECT_ALIVE(self->right_member);
	EXPECT_RETURNS(3, actor("child", .by = self->right), getpid);
	EXPECT_ALIVE(self->bystander);
}

CASE_MAIN
