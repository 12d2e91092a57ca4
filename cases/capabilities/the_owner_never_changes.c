// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: capabilities-owner-unchangeable
claim:  the user namespace that owns a PID namespace stays the same, whatever user namespaces
        its members or its creator enter later
since:  always
needs:  userns
---*/
/*
 *	test ── outer ── creator ── init ── member
 */
#include "case.h"
#include "ownership.h"

FIXTURE(owned_by_the_tests) {
	struct actor *outer, *creator, *init, *member;
	ino_t owner;
};

FIXTURE_SETUP(owned_by_the_tests)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->creator = actor("creator", .by = self->outer);
	self->init = actor("init", .by = self->creator, .flags = CLONE_NEWPID,
			   .orphan_lives = true);
	self->member = actor("member", .by = self->init);
	self->owner = ns_inode(test, "user");
}

FIXTURE_ENDS(owned_by_the_tests)

/* @who, in a new user namespace with all capabilities there, has none in the owner. */
#define EXPECT_NO_OWNER(who) do { \
	long fd_ = open_ns(who, who, "pid"); \
	EXPECT_RETURNS(0, who, setns, fd_, CLONE_NEWPID);	/* Control */ \
	enter_user_namespace(who); \
	EXPECT_ERRNO(EPERM, who, setns, fd_, CLONE_NEWPID); \
	EXPECT_NE(self->owner, ns_inode(who, "user")); \
	EXPECT_EQ(self->owner, owner_of(who)); \
} while (0)

TEST_F(owned_by_the_tests, a_member_enters_a_user_namespace)
{
	EXPECT_NO_OWNER(self->member);
	EXPECT_EQ(self->owner, owner_of(self->init));
}

TEST_F(owned_by_the_tests, init_enters_a_user_namespace)
{
	EXPECT_NO_OWNER(self->init);
	EXPECT_EQ(self->owner, owner_of(self->member));
}

TEST_F(owned_by_the_tests, all_members_enter_a_user_namespace)
{
	enter_user_namespace(self->init);
	must(self->member, setns, open_ns(self->member, self->init, "user"), CLONE_NEWUSER);
	EXPECT_EQ(self->owner, owner_of(self->init));
	EXPECT_EQ(self->owner, owner_of(self->member));
	EXPECT_EQ(self->owner, owner_of(actor("child", .by = self->member)));
}

TEST_F(owned_by_the_tests, the_creator_enters_a_user_namespace)
{
	enter_user_namespace(self->creator);
	EXPECT_EQ(self->owner, owner_of(self->init));
	EXPECT_RETURNS(0, self->init, setns, open_ns(self->init, self->init, "pid"), CLONE_NEWPID);
}

TEST_F(owned_by_the_tests, the_creator_has_ended)
{
	LEAVES(self->creator);
	EXPECT_EQ(self->owner, owner_of(self->init));
}

CASE_MAIN
