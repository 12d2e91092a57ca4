// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: capabilities-setns-cap-both
claim:  setns() to a PID namespace takes no more than CAP_SYS_ADMIN in the caller's user
        namespace and in the one that owns the target
since:  always
needs:  userns
---*/
/*
 *	outer (1) ── caller (2)		root of a user namespace of its own
 *	               ├── init		of a PID namespace that this one owns
 *	               └── below	of one that a user namespace below owns
 */
#include "case.h"
#include "ownership.h"

FIXTURE(caller) {
	struct actor *outer, *caller;
	long mine, owned, owned_below;
};

FIXTURE_SETUP(caller)
{
	struct actor *init, *below;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
	self->mine = open_ns(self->caller, self->caller, "pid");
	enter_user_namespace(self->caller);
	init = actor("init", .by = self->caller, .flags = CLONE_NEWPID);
	below = actor("below", .by = self->caller, .flags = CLONE_NEWUSER | CLONE_NEWPID);
	self->owned = open_ns(self->caller, init, "pid");
	self->owned_below = open_ns(self->caller, below, "pid");
}

FIXTURE_ENDS(caller)

TEST_F(caller, in_the_user_namespace_that_owns_the_target)
{
	keep_capabilities(self->caller, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_RETURNS(0, self->caller, setns, self->owned, CLONE_NEWPID);
	EXPECT_RETURNS(2, actor("child", .by = self->caller), getpid);
}

/* Above the owner it is the user who created it, too: either would be enough there. */
TEST_F(caller, in_the_user_namespace_above_the_owner)
{
	keep_capabilities(self->caller, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_RETURNS(0, self->caller, setns, self->owned_below, CLONE_NEWPID);
	EXPECT_RETURNS(2, actor("child", .by = self->caller), getpid);
}

/* Control: all others are not enough. */
TEST_F(caller, with_all_others)
{
	keep_capabilities(self->caller, all_capabilities() & ~CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_ERRNO(EPERM, self->caller, setns, self->owned, CLONE_NEWPID);
	EXPECT_ERRNO(EPERM, self->caller, setns, self->owned_below, CLONE_NEWPID);
}

/* Control: nor is it enough to have it in a user namespace below the owner. */
TEST_F(caller, in_a_user_namespace_below_the_owner)
{
	EXPECT_ERRNO(EPERM, self->caller, setns, self->mine, CLONE_NEWPID);
	must(self->caller, unshare, CLONE_NEWUSER);
	EXPECT_ERRNO(EPERM, self->caller, setns, self->owned, CLONE_NEWPID);
}

CASE_MAIN
