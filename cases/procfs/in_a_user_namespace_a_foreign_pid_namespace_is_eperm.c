// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-userns-not-owner-eperm procfs-userns-mount-ok
claim:  in a user namespace that does not own the mounter's PID namespace mounting procfs
        fails with EPERM
since:  always
needs:  procmount userns
---*/
/* fixtures/procfs_userns.h has the drawing. */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_userns.h"

USER_BELOW_OUTER;

TEST_F(users, of_the_parent)
{
	EXPECT_ERRNO(EPERM, self->user, mount, "proc", self->folder, "proc", 0, NULL);
	EXPECT_STREQ("", pids_in(self->user, self->folder));
}

TEST_F(users, of_the_parent_by_fsopen)
{
	int context = must(self->user, fsopen, "proc", 0);

	EXPECT_ERRNO(EPERM, self->user, fsconfig, context, FSCONFIG_CMD_CREATE, NULL, NULL, 0);
}

/* Control: the same user's child, in a PID namespace that the user owns. */
TEST_F(users, of_the_user)
{
	struct actor *init = actor("init", .by = self->user, .flags = CLONE_NEWPID);

	EXPECT_RETURNS(0, init, mount, "proc", self->folder, "proc", 0, NULL);
	EXPECT_STREQ("1", pids_in(self->user, self->folder));
}

/* What counts is where the user is, not where its children are. */
TEST_F(users, of_the_parent_after_unshare)
{
	struct actor *child = new_init("child", self->user, BY_UNSHARE);

	EXPECT_ERRNO(EPERM, self->user, mount, "proc", self->folder, "proc", 0, NULL);
	EXPECT_STREQ("", pids_in(self->user, self->folder));
	EXPECT_RETURNS(0, child, mount, "proc", self->folder, "proc", 0, NULL);	/* Control */
}

/* A user namespace further down, in a PID namespace of the one above it. */
TEST_F(users, of_a_user_above)
{
	struct actor *init = actor("init", .by = self->user, .flags = CLONE_NEWPID);
	struct actor *lower = actor("lower", .by = init);

	must(lower, unshare, CLONE_NEWUSER | CLONE_NEWNS);
	EXPECT_ERRNO(EPERM, lower, mount, "proc", self->folder, "proc", 0, NULL);
	/* Control: the owner, in the same PID namespace. */
	EXPECT_RETURNS(0, init, mount, "proc", self->folder, "proc", 0, NULL);
}

/* The parent of the owner has its capabilities, too: outer's child in user's PID namespace. */
TEST_F(users, of_a_user_below)
{
	struct actor *init = actor("init", .by = self->user, .flags = CLONE_NEWPID);
	struct actor *joiner = actor("joiner", .by = self->outer), *joined;
	const char *folder = make_folder(self->outer, "proc");
	int fd = must(test, openat, AT_FDCWD,
		      shared_string("/proc/%d/ns/pid", pid_seen_by(test, init)), O_RDONLY);

	must(joiner, setns, pass_fd(test, fd, joiner), CLONE_NEWPID);
	joined = actor("joined", .by = joiner);
	EXPECT_RETURNS(0, joined, mount, "proc", folder, "proc", 0, NULL);
	EXPECT_STREQ("1 2", pids_in(joined, folder));
}

CASE_MAIN
