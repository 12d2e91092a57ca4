// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: reboot-eperm-userns-not-owner reboot-userns-owner-ok
claim:  CAP_SYS_BOOT in a user namespace below or beside the one that owns the PID namespace
        gives EPERM, and ends nothing
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

#define EXPECT_REFUSED(caller, init) \
	do { \
		EXPECT_ERRNO(EPERM, guarded(caller), reboot, RESTART); \
		EXPECT_ALIVE(caller); \
		EXPECT_ALIVE(init); \
		leave(init, 3); \
		EXPECT_EXITED(3, init); \
	} while (0)

TEST_F(owned, member)
{
	must(self->member, unshare, CLONE_NEWUSER);
	EXPECT_REFUSED(self->member, self->init);
}

TEST_F(owned, init)
{
	must(self->init, unshare, CLONE_NEWUSER);
	EXPECT_REFUSED(self->init, self->init);
}

/* The PID namespace belongs to the user namespace of outer: perhaps the initial one. */
TEST_F(owned, where_the_user_namespace_above_is_the_owner)
{
	struct actor *init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	struct actor *root = actor("root", .by = init, .flags = CLONE_NEWUSER);

	EXPECT_REFUSED(root, init);
}

/* That it may reboot a PID namespace of its own does not help in the one above. */
TEST_F(owned, creator_of_a_namespace_of_its_own)
{
	struct actor *nested;

	must(self->member, unshare, CLONE_NEWUSER | CLONE_NEWPID);
	nested = actor("nested", .by = self->member);
	EXPECT_ERRNO(EPERM, guarded(self->member), reboot, RESTART);
	EXPECT_ALIVE(self->init);
	start(guarded(nested), reboot, RESTART);
	EXPECT_KILLED(SIGHUP, nested);
	EXPECT_REFUSED(self->member, self->init);
}

/* A user namespace beside the owner: of helper, whose child was put there. */
TEST_F(owned, injected_from_a_user_namespace_beside)
{
	struct actor *injected = join("injected", self->helper, self->init);

	must(injected, unshare, CLONE_NEWUSER);
	EXPECT_ERRNO(EPERM, guarded(injected), reboot, RESTART);
	EXPECT_ALIVE(self->init);
}

/* Control: without a user namespace of its own. */
TEST_F(owned, member_in_the_owner)
{
	start(guarded(self->member), reboot, RESTART);
	EXPECT_KILLED(SIGHUP, self->init);
}

CASE_MAIN
