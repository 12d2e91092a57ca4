// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nesting-ancestor-tree-mirrors
claim:  the parent of a process is in its PID namespace or in an ancestor of that,
        however the process came there, and stays so when the parent dies
since:  always
---*/
/*
 *	test ── outer ──┬── left ── member      PIDs in  outer  left  right
 *	                ├── right                left      2     1
 *	                └── parent               member    3     2
 *	                                         right     4           1
 */
#include "case.h"

FIXTURE(family) {
	struct actor *outer, *left, *member, *right, *parent;
};

FIXTURE_SETUP(family)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->left = actor("left", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->left);
	self->right = actor("right", .by = self->outer, .flags = CLONE_NEWPID);
	self->parent = actor("parent", .by = self->outer);
	must(self->outer, prctl, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
}

FIXTURE_ENDS(family)

TEST_F(family, by_clone_into_a_new_namespace)
{
	struct actor *init = actor("init", .by = self->member, .flags = CLONE_NEWPID);

	EXPECT_RETURNS(0, init, getppid);
	EXPECT_EQ(3, init->pid);
	EXPECT_RETURNS(0, self->member, wait4, 3, NULL, WNOHANG, NULL);	/* its child */
	EXPECT_RETURNS(1, actor("child", .by = init), getppid);
}

TEST_F(family, by_unshare)
{
	struct actor *first, *second;

	must(self->member, unshare, CLONE_NEWPID);
	first = actor("first", .by = self->member);
	second = actor("second", .by = self->member);
	EXPECT_RETURNS(0, first, getppid);
	EXPECT_RETURNS(0, second, getppid);	/* not first, which is 1 there */
	EXPECT_EQ(3, first->pid);
	EXPECT_EQ(4, second->pid);
	EXPECT_RETURNS(0, self->member, wait4, 4, NULL, WNOHANG, NULL);
	EXPECT_ERRNO(ECHILD, first, wait4, 2, NULL, WNOHANG, NULL);
}

TEST_F(family, by_setns_into_a_descendant)
{
	struct actor *injected = join("injected", self->parent, self->left);

	EXPECT_RETURNS(3, injected, getpid);
	EXPECT_RETURNS(0, injected, getppid);
	EXPECT_EQ(6, injected->pid);
	EXPECT_RETURNS(0, self->parent, wait4, 6, NULL, WNOHANG, NULL);
	EXPECT_ERRNO(ECHILD, self->left, wait4, 3, NULL, WNOHANG, NULL);
	EXPECT_RETURNS(3, actor("child", .by = injected), getppid);
}

/* Nobody can put a child above or beside itself. */
TEST_F(family, not_by_setns_into_an_ancestor_or_sibling)
{
	EXPECT_ERRNO(EINVAL, self->member, setns, open_ns(self->member, self->outer, "pid"),
		     CLONE_NEWPID);
	EXPECT_ERRNO(EINVAL, self->member, setns, open_ns(self->member, self->right, "pid"),
		     CLONE_NEWPID);
	EXPECT_RETURNS(2, actor("child", .by = self->member), getppid);
	/* Control: its own, and one below. */
	EXPECT_RETURNS(0, self->member, setns, open_ns(self->member, self->left, "pid"),
		       CLONE_NEWPID);
	EXPECT_RETURNS(0, self->parent, setns, open_ns(self->parent, self->right, "pid"),
		       CLONE_NEWPID);
}

TEST_F(family, orphan_of_a_member)
{
	struct actor *orphan = actor("orphan", .by = self->member, .orphan_lives = true);

	LEAVES(self->member);
	EXPECT_RETURNS(1, orphan, getppid);
}

TEST_F(family, orphan_of_a_process_outside)
{
	struct actor *orphan;

	must(self->parent, setns, open_ns(self->parent, self->left, "pid"), CLONE_NEWPID);
	orphan = actor("orphan", .by = self->parent, .orphan_lives = true);
	LEAVES(self->parent);
	EXPECT_RETURNS(0, orphan, getppid);	/* outer, not left */
	leave(orphan, 7);
	EXPECT_RETURNS(6, self->outer, wait4, 6, NULL, 0, NULL);
}

CASE_MAIN
