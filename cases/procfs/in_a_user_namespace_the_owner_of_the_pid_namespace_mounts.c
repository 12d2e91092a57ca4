// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-userns-mount-ok
claim:  with CAP_SYS_ADMIN in the user namespace that owns the mounter's PID namespace and
        mount namespace procfs can be mounted, without privilege outside
since:  always
needs:  procmount userns
---*/
/* fixtures/procfs_userns.h has the drawing; init is in a PID namespace that user owns. */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_userns.h"

USER_BELOW_OUTER;

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
	struct actor *init = actor("lower", .by = init_of(self->user), .flags = CLONE_NEWPID);
	struct actor *member = named_actor("member", .by = init);

	EXPECT_RETURNS(0, member, mount, "proc", self->folder, "proc", 0, NULL);
	EXPECT_STREQ("2", read_link(member, "%s/self", self->folder));
}

/* The child is where unshare(2) has put it. */
TEST_F(users, in_a_pid_namespace_made_by_unshare)
{
	struct actor *child = new_init("child", self->user, BY_UNSHARE);

	EXPECT_RETURNS(0, child, mount, "proc", self->folder, "proc", 0, NULL);
	EXPECT_STREQ("1", pids_in(self->user, self->folder));
}

TEST_F(users, by_fsopen)
{
	struct actor *init = init_of(self->user);
	int context = must(init, fsopen, "proc", 0);

	EXPECT_RETURNS(0, init, fsconfig, context, FSCONFIG_CMD_CREATE, NULL, NULL, 0);
	EXPECT_SUCCESS(init, fsmount, context, 0, 0);
}

/* One capability decides: with all others it fails, with it alone it does not. */
TEST_F(users, with_that_capability_only)
{
	struct actor *init = init_of(self->user);
	struct actor *other = actor("other", .by = init);

	keep_capabilities(other, ~0ULL & ~CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_ERRNO(EPERM, other, mount, "proc", self->folder, "proc", 0, NULL);
	/* Control: */
	keep_capabilities(init, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_RETURNS(0, init, mount, "proc", self->folder, "proc", 0, NULL);
}

/* The mount namespace must be owned, too. */
TEST_F(users, in_a_mount_namespace_of_the_parent)
{
	const char *folder = make_folder(self->outer, "proc");
	struct actor *other = actor("other", .by = self->outer), *init;

	enter_user_namespace(other);
	init = init_of(other);
	EXPECT_ERRNO(EPERM, init, mount, "proc", folder, "proc", 0, NULL);
	/* Control: a copy of the same mounts. */
	must(init, unshare, CLONE_NEWNS);
	EXPECT_RETURNS(0, init, mount, "proc", folder, "proc", 0, NULL);
}

CASE_MAIN
