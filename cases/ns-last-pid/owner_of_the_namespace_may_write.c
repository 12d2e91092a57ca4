// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ns-last-pid-userns-owner-ok ns-last-pid-userns-not-owner-eperm
        ns-last-pid-write-eperm
claim:  a write to ns_last_pid needs the capability in the user namespace that owns the
        PID namespace: there or in an ancestor, not in a descendant
since:  always
needs:  userns config:CHECKPOINT_RESTORE
---*/
/*
 *	user namespace:  of the test                        a new one
 *	PID namespace:   test ── outer (1 inside) ── middle (2 inside of outer) ── inner
 *	                                                     inner is 1 of a PID namespace
 *	                                                     that the new one owns
 */
#include "case.h"
#include "ns_last_pid.h"

FIXTURE(owners) {
	struct actor *outer, *middle, *inner;
};

FIXTURE_SETUP(owners)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->middle = actor("middle", .by = self->outer);
	enter_user_namespace(self->middle);
	self->inner = actor("inner", .by = self->middle, .flags = CLONE_NEWPID);
	next_pid_is(self->outer, 701);
}

FIXTURE_ENDS(owners)

TEST_F(owners, root_of_the_owner)
{
	EXPECT_EQ(0, write_last_pid(self->inner, "500"));
	EXPECT_STREQ("500", last_pid(self->inner));
	EXPECT_RETURNS(501, actor("child", .by = self->inner), getpid);
}

TEST_F(owners, root_of_the_owner_without_the_capability)
{
	keep_capabilities(self->inner, CAP_BIT(CAP_SYS_PTRACE));
	EXPECT_EQ(EPERM, write_last_pid(self->inner, "500"));
	EXPECT_STREQ("1", last_pid(self->inner));
}

/* In its user namespace middle has all capabilities, but its PID namespace has another owner. */
TEST_F(owners, root_of_a_child_of_the_owner)
{
	EXPECT_EQ(EPERM, write_last_pid(self->middle, "800"));
	EXPECT_STREQ("700", last_pid(self->middle));
	EXPECT_STREQ("700", last_pid(self->outer));
	EXPECT_RETURNS(701, actor("child", .by = self->outer), getpid);
}

/* One level further down it is the same. */
TEST_F(owners, root_of_a_child_of_the_inner_owner)
{
	struct actor *member = actor("member", .by = self->inner);	/* 2 inside */

	must(member, unshare, CLONE_NEWUSER);
	EXPECT_EQ(EPERM, write_last_pid(member, "500"));
	EXPECT_STREQ("2", last_pid(self->inner));
}

/* Owner is the user namespace of the creation, not the one that a member is in later. */
TEST_F(owners, init_that_moves_to_a_child_of_the_owner)
{
	must(self->inner, unshare, CLONE_NEWUSER);
	EXPECT_EQ(EPERM, write_last_pid(self->inner, "500"));
	EXPECT_STREQ("1", last_pid(self->inner));
}

TEST_F(owners, root_of_an_ancestor_of_the_owner)
{
	struct actor *joined = join("joined", actor("joiner", .by = self->outer), self->inner);

	ASSERT_RETURNS(2, joined, getpid);
	EXPECT_EQ(0, write_last_pid(joined, "500"));
	EXPECT_STREQ("500", last_pid(self->inner));
}

/* Both created by one call: the new user namespace owns the new PID namespace. */
TEST_F(owners, created_together)
{
	struct actor *init = actor("init", .by = self->outer,
				   .flags = CLONE_NEWUSER | CLONE_NEWPID);

	EXPECT_EQ(0, write_last_pid(init, "500"));
	EXPECT_STREQ("500", last_pid(init));
	EXPECT_STREQ("701", last_pid(self->outer));
}

/* A thread has capabilities of its own. */
TEST_F(owners, a_thread_without_the_capability)
{
	struct actor *thread = actor("thread", .by = self->inner, .thread = true);	/* 2 */

	keep_capabilities(thread, 0);
	EXPECT_EQ(EPERM, write_last_pid(thread, "500"));
	EXPECT_STREQ("2", last_pid(self->inner));
	/* Control: the first thread has it. */
	EXPECT_EQ(0, write_last_pid(self->inner, "500"));
	EXPECT_STREQ("500", last_pid(thread));
}

CASE_MAIN
