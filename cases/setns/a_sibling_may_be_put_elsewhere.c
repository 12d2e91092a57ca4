// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: setns-clone-parent
claim:  after setns() CLONE_PARENT makes a child of the caller's parent in the target
        namespace, whose parent is 0 there
since:  always
---*/
/*
 *	           outside  inside
 *	outer         1
 *	parent        2
 *	caller        3              setns(), then CLONE_PARENT
 *	target        4        1
 *	sibling       5        2     child of parent
 */
#include "case.h"

FIXTURE(sibling) {
	struct actor *outer, *parent, *caller, *target, *sibling;
};

FIXTURE_SETUP(sibling)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->parent = actor("parent", .by = self->outer);
	self->caller = actor("caller", .by = self->parent);
	self->target = actor("target", .by = self->outer, .flags = CLONE_NEWPID);
	must(self->caller, setns, open_ns(self->caller, self->target, "pid"), CLONE_NEWPID);
	self->sibling = actor("sibling", .by = self->caller, .flags = CLONE_PARENT,
			      .orphan_lives = true);
}

FIXTURE_ENDS(sibling)

TEST_F(sibling, is_in_the_target)
{
	EXPECT_RETURNS(2, self->sibling, getpid);
	EXPECT_RETURNS(0, self->sibling, getppid);
	EXPECT_EQ(5, self->sibling->pid);
	EXPECT_EQ(ns_inode(self->target, "pid"), ns_inode(self->sibling, "pid"));
}

TEST_F(sibling, is_a_child_of_the_callers_parent)
{
	leave(self->sibling, 0);
	EXPECT_ERRNO(ECHILD, self->caller, wait4, 5, NULL, 0, NULL);
	EXPECT_ERRNO(ECHILD, self->target, wait4, 2, NULL, 0, NULL);
	EXPECT_RETURNS(5, self->parent, wait4, 5, NULL, 0, NULL);
}

CASE_MAIN
