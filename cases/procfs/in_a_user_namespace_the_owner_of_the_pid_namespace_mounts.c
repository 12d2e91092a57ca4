// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-userns-mount-ok procfs-userns-not-owner-eperm
claim:  procfs can be mounted with CAP_SYS_ADMIN in the user namespace that owns the
        mounter's PID namespace, and in no user namespace below that: EPERM
since:  always
needs:  procmount userns
---*/
/*
 *	test ── outer ── user ── init        user: in outer's PID namespace, with a
 *	outer      1       2        3              user and a mount namespace of its own
 *	init                        1        init: in a PID namespace that user's owns
 */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_userns.h"

FIXTURE(users) {
	struct actor *outer, *user;
	const char *folder;
};

FIXTURE_SETUP(users)
{
	self->outer = named_actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	sole_procfs(self->outer);	/* nothing covers it: see the rule about visibility */
	self->user = with_name(new_user("user", self->outer));
	self->folder = make_folder(self->user, "proc");
}

FIXTURE_ENDS(users)

static struct actor *init_of(struct actor *user)
{
	return named_actor("init", .by = user, .flags = CLONE_NEWPID);
}

TEST_F(users, in_a_pid_namespace_of_its_own)
{
	struct actor *init = init_of(self->user);

	EXPECT_RETURNS(0, init, mount, "proc", self->folder, "proc", 0, NULL);
	EXPECT_STREQ("init", names_in(init, self->folder));
	EXPECT_STREQ("1", read_link(init, "%s/self", self->folder));
}

TEST_F(users, in_a_pid_namespace_further_down)
{
	struct actor *init = actor("init", .by = init_of(self->user), .flags = CLONE_NEWPID);
	struct actor *member = named_actor("member", .by = init);

	EXPECT_RETURNS(0, member, mount, "proc", self->folder, "proc", 0, NULL);
	EXPECT_STREQ("2", read_link(member, "%s/self", self->folder));
}

/* Control: all the other tests, in which the same user succeeds. */
TEST_F(users, in_the_pid_namespace_of_the_parent)
{
	EXPECT_ERRNO(EPERM, self->user, mount, "proc", self->folder, "proc", 0, NULL);
	EXPECT_STREQ("", pids_in(self->user, self->folder));
}

TEST_F(users, by_fsopen_in_the_pid_namespace_of_the_parent)
{
	struct actor *init = init_of(self->user);
	int context = must(self->user, fsopen, "proc", 0);

	EXPECT_ERRNO(EPERM, self->user, fsconfig, context, FSCONFIG_CMD_CREATE, NULL, NULL, 0);
	/* Control: the same calls in a PID namespace that the user owns. */
	EXPECT_STREQ("init", names_in(init, fsmount_procfs(init, "proc")));
}

/* unshare(2) changes where its children are, not where the user is. */
TEST_F(users, after_unshare_only_the_child)
{
	struct actor *child = new_init("child", self->user, BY_UNSHARE);

	EXPECT_ERRNO(EPERM, self->user, mount, "proc", self->folder, "proc", 0, NULL);
	EXPECT_RETURNS(0, child, mount, "proc", self->folder, "proc", 0, NULL);
	EXPECT_STREQ("1", pids_in(self->user, self->folder));
}

TEST_F(users, in_a_user_namespace_below_the_owner)
{
	struct actor *init = init_of(self->user);
	struct actor *lower = actor("lower", .by = init);

	must(lower, unshare, CLONE_NEWUSER | CLONE_NEWNS);
	EXPECT_ERRNO(EPERM, lower, mount, "proc", self->folder, "proc", 0, NULL);
	/* Control: the owner, in the same PID namespace. */
	EXPECT_RETURNS(0, init, mount, "proc", self->folder, "proc", 0, NULL);
}

TEST_F(users, without_the_capability)
{
	struct actor *init = init_of(self->user);
	struct actor *other = actor("other", .by = init);

	keep_capabilities(other, ~0ULL & ~CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_ERRNO(EPERM, other, mount, "proc", self->folder, "proc", 0, NULL);
	/* Control: that one capability, and no other. */
	keep_capabilities(init, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_RETURNS(0, init, mount, "proc", self->folder, "proc", 0, NULL);
}

/* The mount namespace must be the user's own, too. */
TEST_F(users, in_a_mount_namespace_of_the_parent)
{
	const char *folder = make_folder(self->outer, "proc");
	struct actor *other = actor("other", .by = self->outer), *init;

	enter_user_namespace(other);
	init = init_of(other);
	EXPECT_ERRNO(EPERM, init, mount, "proc", folder, "proc", 0, NULL);
	must(init, unshare, CLONE_NEWNS);	/* Control: a copy of the same mounts */
	EXPECT_RETURNS(0, init, mount, "proc", folder, "proc", 0, NULL);
}

CASE_MAIN
