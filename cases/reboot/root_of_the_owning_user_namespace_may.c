// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: reboot-userns-owner-ok
claim:  the root of the user namespace that owns a PID namespace may reboot it, and so may a
        privileged process of a user namespace above
since:  always
needs:  userns
---*/
/*
 *	outer ──┬── helper
 *	        └── owner ──── init (1 inside) ──── member (2 inside)
 *
 * The PID namespace of init belongs to the user namespace of owner.
 */
#include "case.h"
#include "reboot.h"

NAMESPACE_OWNED_BELOW;

#define EXPECT_ACCEPTED(caller, init, creator) \
	do { \
		start(guarded(caller), reboot, RESTART); \
		EXPECT_KILLED(SIGHUP, init); \
		EXPECT_ALIVE(creator); \
	} while (0)

TEST_F(owned, init)
{
	EXPECT_ACCEPTED(self->init, self->init, self->owner);
}

TEST_F(owned, member)
{
	EXPECT_ACCEPTED(self->member, self->init, self->owner);
}

/* A namespace in it, made later, belongs to the same user namespace. */
TEST_F(owned, nested)
{
	struct actor *nested = actor("nested", .by = self->init, .flags = CLONE_NEWPID);

	EXPECT_ACCEPTED(nested, nested, self->init);
}

/* Both namespaces by one system call. */
TEST_F(owned, by_clone)
{
	struct actor *init = actor("init", .by = self->helper,
				   .flags = CLONE_NEWUSER | CLONE_NEWPID);

	EXPECT_ACCEPTED(init, init, self->helper);
}

TEST_F(owned, by_unshare)
{
	struct actor *init;

	must(self->helper, unshare, CLONE_NEWUSER | CLONE_NEWPID);
	init = actor("init", .by = self->helper);
	EXPECT_ACCEPTED(init, init, self->helper);
}

/* Put into the PID namespace from outside, it stays in the user namespace of outer. */
TEST_F(owned, injected_from_the_user_namespace_above)
{
	struct actor *injected = join("injected", self->helper, self->init);

	ASSERT_EQ(ns_inode(self->outer, "user"), ns_inode(injected, "user"));
	start(guarded(injected), reboot, RESTART);
	EXPECT_NE(-1, reap(injected));
	EXPECT_KILLED(SIGHUP, self->init);
}

/* Control: without the capability it may not. */
TEST_F(owned, member_without_the_capability)
{
	keep_capabilities(self->member, 0);
	EXPECT_ERRNO(EPERM, guarded(self->member), reboot, RESTART);
	EXPECT_ALIVE(self->init);
}

CASE_MAIN
