// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: clone-newpid-unprivileged-eperm unshare-eperm clone-newuser-newpid-unprivileged-ok
        unshare-newuser-newpid-unprivileged-ok
claim:  creating a PID namespace takes CAP_SYS_ADMIN, unless a user namespace is created in
        the same call
since:  always
partly: since:5.3 syscall:clone3 userns
---*/
/*
 *	outer (1) ── caller (2), with some capabilities ── a new namespace?
 */
#include "case.h"
#include "capability.h"
#include "ownership.h"

FIXTURE(capability) {
	struct actor *outer, *caller;
};

FIXTURE_SETUP(capability)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
}

FIXTURE_ENDS(capability)

TEST_F(capability, without_it)
{
	drop_capability(self->caller, CAP_SYS_ADMIN);
	EXPECT_ERRNO(EPERM, self->caller, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(EPERM, self->caller, unshare, CLONE_NEWPID);

	/* Nothing has happened: no child, and the next one is an ordinary one. */
	EXPECT_ERRNO(ECHILD, self->caller, wait4, -1, NULL, __WALL, NULL);
	EXPECT_RETURNS(3, actor("child", .by = self->caller), getpid);
}

TEST_F(capability, without_it_by_clone3)
{
	SKIP_UNLESS("since:5.3 syscall:clone3");
	drop_capability(self->caller, CAP_SYS_ADMIN);
	EXPECT_ERRNO(EPERM, self->caller, clone3, clone_args(CLONE_NEWPID), CLONE3_SIZE_VER0);
	EXPECT_RETURNS(3, self->caller, clone3, clone_args(0), CLONE3_SIZE_VER0);
}

/* Control: with this one capability, and no other. */
TEST_F(capability, with_it_alone)
{
	keep_capabilities(self->caller, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_RETURNS(3, self->caller, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	EXPECT_RETURNS(1, actor("child", .by = self->caller, .flags = CLONE_NEWPID), getpid);
	EXPECT_RETURNS(0, self->caller, unshare, CLONE_NEWPID);
	EXPECT_RETURNS(1, actor("init", .by = self->caller), getpid);
}

/* Control: with all of them, but in a user namespace below the initial one only. */
TEST_F(capability, with_those_of_a_user_namespace)
{
	SKIP_UNLESS("userns");
	enter_user_namespace(self->caller);
	EXPECT_RETURNS(3, self->caller, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	EXPECT_RETURNS(0, self->caller, unshare, CLONE_NEWPID);
	EXPECT_RETURNS(1, actor("init", .by = self->caller), getpid);
}

TEST_F(capability, none_with_a_new_user_namespace)
{
	struct actor *child, *init;

	SKIP_UNLESS("userns");
	keep_capabilities(self->caller, 0);
	child = actor("child", .by = self->caller, .flags = CLONE_NEWUSER | CLONE_NEWPID);
	EXPECT_RETURNS(1, child, getpid);
	EXPECT_EQ(ns_inode(child, "user"), owner_of(child));
	EXPECT_RETURNS(0, self->caller, unshare, CLONE_NEWUSER | CLONE_NEWPID);
	init = actor("init", .by = self->caller);
	EXPECT_RETURNS(1, init, getpid);
	EXPECT_EQ(ns_inode(self->caller, "user"), owner_of(init));
	EXPECT_EQ(ns_inode(test, "user"), owner_of(self->caller));
}

CASE_MAIN
