// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nesting-depth-33-with-newuser-enospc
claim:  a 33rd level is refused, too, when a user namespace is created by the same call,
        and then neither is created
since:  always
needs:  userns
---*/
/*
 *	test ── init1 ── init2 ── ... ── init31 ── init32 ──╳── CLONE_NEWUSER | CLONE_NEWPID
 */
#include "case.h"

FIXTURE(levels) {
	struct chain chain;
	struct actor *init31, *init32;
	ino_t user;
};

FIXTURE_SETUP(levels)
{
	grow_to_limit(&self->chain);
	self->init31 = self->chain.init[self->chain.depth - 1];
	self->init32 = actor("init32", .by = self->init31, .flags = CLONE_NEWPID);
	self->user = ns_inode(self->init32, "user");
}

FIXTURE_ENDS(levels)

TEST_F(levels, unshare)
{
	EXPECT_ERRNO(ENOSPC, self->init32, unshare, CLONE_NEWUSER | CLONE_NEWPID);
	EXPECT_EQ(self->user, ns_inode(self->init32, "user"));
	EXPECT_RETURNS(2, actor("child", .by = self->init32), getpid);
	/* Control: one level higher. */
	EXPECT_RETURNS(0, self->init31, unshare, CLONE_NEWUSER | CLONE_NEWPID);
	EXPECT_NE(self->user, ns_inode(self->init31, "user"));
}

TEST_F(levels, clone)
{
	long flags = CLONE_NEWUSER | CLONE_NEWPID | SIGCHLD;

	EXPECT_ERRNO(ENOSPC, self->init32, clone, flags, 0, 0, 0, 0);
	EXPECT_ERRNO(ECHILD, self->init32, wait4, -1, NULL, __WALL | WNOHANG, NULL);
	/* Control: one level higher, and a user namespace alone. */
	EXPECT_SUCCESS(self->init31, clone, flags, 0, 0, 0, 0);
	EXPECT_SUCCESS(self->init32, clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);
}

/* All capabilities in a user namespace of its own do not help either. */
TEST_F(levels, in_a_user_namespace_of_its_own)
{
	must(self->init32, unshare, CLONE_NEWUSER);
	EXPECT_ERRNO(ENOSPC, self->init32, unshare, CLONE_NEWPID);
	EXPECT_ERRNO(ENOSPC, self->init32, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	/* Control: one level higher. */
	must(self->init31, unshare, CLONE_NEWUSER);
	EXPECT_SUCCESS(self->init31, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
}

CASE_MAIN
