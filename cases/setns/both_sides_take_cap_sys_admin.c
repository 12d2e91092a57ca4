// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: setns-eperm-own-userns setns-eperm-target-userns
claim:  setns() to a PID namespace takes CAP_SYS_ADMIN in the caller's own user namespace and
        in the one that owns the target
since:  always
partly: userns since:5.8
---*/
/*
 *	outer (1) ──┬── caller (2)             loses CAP_SYS_ADMIN, or the user namespace
 *	            └── target (3; 1 inside)   a namespace below the caller's
 */
#include "case.h"
#include "capability.h"

FIXTURE(capability) {
	struct actor *outer, *caller, *target;
	int own, below;
};

FIXTURE_SETUP(capability)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
	self->target = actor("target", .by = self->outer, .flags = CLONE_NEWPID);
	self->own = open_ns(self->caller, self->caller, "pid");
	self->below = open_ns(self->caller, self->target, "pid");
}

FIXTURE_ENDS(capability)

TEST_F(capability, missing_in_the_own_user_namespace)
{
	drop_capability(self->caller, CAP_SYS_ADMIN);	/* no other will do */
	EXPECT_ERRNO(EPERM, self->caller, setns, self->below, CLONE_NEWPID);
	EXPECT_ERRNO(EPERM, self->caller, setns, self->own, CLONE_NEWPID);
	EXPECT_RETURNS(4, actor("child", .by = self->caller), getpid);
}

/* Whoever creates a user namespace has all capabilities there, but no more at home. */
TEST_F(capability, missing_in_the_own_user_namespace_only)
{
	struct actor *init;

	SKIP_UNLESS("userns");
	drop_capability(self->caller, CAP_SYS_ADMIN);
	init = actor("init", .by = self->caller, .flags = CLONE_NEWUSER | CLONE_NEWPID);
	EXPECT_ERRNO(EPERM, self->caller, setns, open_ns(self->caller, init, "pid"), CLONE_NEWPID);
	EXPECT_RETURNS(5, actor("child", .by = self->caller), getpid);
}

/* All capabilities in a new user namespace are none in the one that owns the target. */
TEST_F(capability, missing_in_the_owner_of_the_target)
{
	SKIP_UNLESS("userns");
	enter_user_namespace(self->caller);
	EXPECT_ERRNO(EPERM, self->caller, setns, self->below, CLONE_NEWPID);
	EXPECT_ERRNO(EPERM, self->caller, setns, self->own, CLONE_NEWPID);
	EXPECT_RETURNS(4, actor("child", .by = self->caller), getpid);
}

/* Nor does a user namespace help that is entered in the same call. */
TEST_F(capability, missing_in_the_owner_of_the_target_only)
{
	struct actor *process;
	int pidfd;

	SKIP_UNLESS("userns since:5.8");
	drop_capability(self->caller, CAP_SYS_ADMIN);
	process = actor("process", .by = self->caller, .flags = CLONE_NEWUSER);
	pidfd = must(self->caller, pidfd_open, process->pid, 0);
	EXPECT_ERRNO(EPERM, self->caller, setns, pidfd, CLONE_NEWUSER | CLONE_NEWPID);
	/* Control: this user namespace alone. */
	EXPECT_RETURNS(0, self->caller, setns, pidfd, CLONE_NEWUSER);
}

/* Control: this one capability, and nothing else. */
TEST_F(capability, there_on_both_sides)
{
	keep_capabilities(self->caller, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_RETURNS(0, self->caller, setns, self->own, CLONE_NEWPID);
	EXPECT_RETURNS(0, self->caller, setns, self->below, CLONE_NEWPID);
	EXPECT_RETURNS(2, actor("child", .by = self->caller), getpid);
}

/* Control: in a user namespace of its own, to a PID namespace that this one owns. */
TEST_F(capability, there_in_a_new_user_namespace)
{
	struct actor *init;

	SKIP_UNLESS("userns");
	enter_user_namespace(self->caller);
	init = actor("init", .by = self->caller, .flags = CLONE_NEWPID);
	EXPECT_RETURNS(0, self->caller, setns, open_ns(self->caller, init, "pid"), CLONE_NEWPID);
	EXPECT_RETURNS(2, actor("child", .by = self->caller), getpid);
}

/* The own user namespace is the new one where it is entered in the same call. */
TEST_F(capability, there_in_a_user_namespace_that_is_entered_too)
{
	struct actor *init;
	int pidfd;

	SKIP_UNLESS("userns since:5.8");
	drop_capability(self->caller, CAP_SYS_ADMIN);
	init = actor("init", .by = self->caller, .flags = CLONE_NEWUSER | CLONE_NEWPID);
	pidfd = must(self->caller, pidfd_open, init->pid, 0);
	EXPECT_ERRNO(EPERM, self->caller, setns, pidfd, CLONE_NEWPID);
	EXPECT_RETURNS(0, self->caller, setns, pidfd, CLONE_NEWUSER | CLONE_NEWPID);
	EXPECT_RETURNS(2, actor("child", .by = self->caller), getpid);
}

CASE_MAIN
