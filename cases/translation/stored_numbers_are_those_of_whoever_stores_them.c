// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: translation-parent-settid-outer translation-child-settid-inner
        translation-set-tid-address-local
claim:  CLONE_PARENT_SETTID stores the child's number in the caller's PID namespace,
        CLONE_CHILD_SETTID the one in its own, and set_tid_address() returns the own one
since:  5.3
---*/
/*
 *	           outside  inside
 *	outer         1
 *	(gone)       2 3
 *	init          4        1
 *	member        5        2
 *	next          6        3
 */
#include "case.h"
#include "namespace.h"

FIXTURE(stored) {
	struct actor *outer, *init, *member;
	struct clone3_args *args;
	pid_t *for_parent, *for_child;
};

FIXTURE_SETUP(stored)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->for_parent = shared(sizeof(pid_t));
	self->for_child = shared(sizeof(pid_t));
	self->args = clone_args(CLONE_PARENT_SETTID | CLONE_CHILD_SETTID);
	self->args->parent_tid = (uintptr_t)self->for_parent;
	self->args->child_tid = (uintptr_t)self->for_child;
}

FIXTURE_ENDS(stored)

TEST_F(stored, of_the_init_of_a_new_namespace)
{
	self->args->flags |= CLONE_NEWPID;
	EXPECT_RETURNS(6, self->outer, clone3, self->args, CLONE3_SIZE_VER0);
	EXPECT_EQ(6, *self->for_parent);
	must(self->outer, wait4, 6, NULL, 0, NULL);
	EXPECT_EQ(1, *self->for_child);
}

TEST_F(stored, of_a_child_in_the_same_namespace)
{
	EXPECT_RETURNS(3, self->member, clone3, self->args, CLONE3_SIZE_VER0);
	EXPECT_EQ(3, *self->for_parent);
	must(self->member, wait4, 3, NULL, 0, NULL);
	EXPECT_EQ(3, *self->for_child);
}

TEST_F(stored, of_a_child_put_into_a_namespace)
{
	int fd = open_ns(self->outer, self->init, "pid");

	must(self->outer, setns, fd, CLONE_NEWPID);
	EXPECT_RETURNS(6, self->outer, clone3, self->args, CLONE3_SIZE_VER0);
	EXPECT_EQ(6, *self->for_parent);
	must(self->outer, wait4, 6, NULL, 0, NULL);
	EXPECT_EQ(3, *self->for_child);
}

TEST_F(stored, set_tid_address)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	EXPECT_RETURNS(1, self->init, set_tid_address, NULL);
	EXPECT_RETURNS(2, self->member, set_tid_address, NULL);
	EXPECT_RETURNS(3, thread, set_tid_address, NULL);
}

CASE_MAIN
