// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: capabilities-owner-is-creators-userns
claim:  a PID namespace is owned by the user namespace that its creator is in, or by the new
        one when the same call creates one
since:  always
needs:  userns
partly: since:5.3 syscall:clone3
---*/
/*
 *	test ── outer ──┬── caller ── init
 *	                └── middle		root of a user namespace of its own
 */
#include "case.h"
#include "ownership.h"

FIXTURE(owners) {
	struct actor *outer, *caller, *middle;
	ino_t above, middles;
};

EVERY_ROUTE(owners);

FIXTURE_SETUP(owners)
{
	if (variant->route == BY_CLONE3)
		SKIP_UNLESS("since:5.3 syscall:clone3");
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
	self->middle = actor("middle", .by = self->outer);
	enter_user_namespace(self->middle);
	self->above = ns_inode(test, "user");
	self->middles = ns_inode(self->middle, "user");
	if (self->above == self->middles)
		broke("middle is in the user namespace of the test");
}

FIXTURE_ENDS(owners)

TEST_F(owners, creator_in_the_user_namespace_of_all)
{
	EXPECT_EQ(self->above, owner_of(create_init(self->caller, variant->route, 0)));
}

TEST_F(owners, creator_in_a_user_namespace_of_its_own)
{
	EXPECT_EQ(self->middles, owner_of(create_init(self->middle, variant->route, 0)));
	EXPECT_EQ(self->above, owner_of(self->middle));
}

TEST_F(owners, creator_that_joined_a_user_namespace)
{
	must(self->caller, setns, open_ns(self->caller, self->middle, "user"), CLONE_NEWUSER);
	EXPECT_EQ(self->middles, owner_of(create_init(self->caller, variant->route, 0)));
}

TEST_F(owners, both_created_by_one_call)
{
	struct actor *init = create_init(self->caller, variant->route, CLONE_NEWUSER);

	EXPECT_EQ(ns_inode(init, "user"), owner_of(init));
	EXPECT_NE(self->above, owner_of(init));
	EXPECT_EQ(self->above, owner_of(self->outer));
}

TEST_F(owners, both_created_by_one_call_one_level_down)
{
	struct actor *init = create_init(self->middle, variant->route, CLONE_NEWUSER);

	EXPECT_EQ(ns_inode(init, "user"), owner_of(init));
	EXPECT_NE(self->middles, owner_of(init));
	EXPECT_NE(self->above, owner_of(init));
}

CASE_MAIN
