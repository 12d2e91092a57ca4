// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-subset-pid-not-changeable
claim:  subset=pid for a procfs that is mounted already without it fails with EINVAL, and
        changes nothing
since:  7.2
needs:  procmount
---*/
#include "case.h"
#include "procfs_stranger.h"

FIXTURE(mount) {
	struct actor *outer;
	const char *proc;
};

FIXTURE_SETUP(mount)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->proc = mount_procfs(self->outer, "proc", NULL);
}

FIXTURE_ENDS(mount)

TEST_F(mount, by_remount)
{
	EXPECT_ERRNO(EINVAL, self->outer, mount, NULL, self->proc, NULL, MS_REMOUNT, "subset=pid");
	EXPECT_STREQ("self/mounts", read_link(self->outer, "%s/mounts", self->proc));
	/* Control: another option. */
	EXPECT_RETURNS(0, self->outer, mount, NULL, self->proc, NULL, MS_REMOUNT, "hidepid=2");
}

TEST_F(mount, by_fspick)
{
	int context = must(self->outer, fspick, AT_FDCWD, self->proc, 0);

	must(self->outer, fsconfig, context, FSCONFIG_SET_STRING, "subset", "pid", 0);
	EXPECT_ERRNO(EINVAL, self->outer, fsconfig, context, FSCONFIG_CMD_RECONFIGURE, NULL, NULL,
		     0);
	EXPECT_STREQ("self/mounts", read_link(self->outer, "%s/mounts", self->proc));
	/* Control: the same calls with another option. */
	context = must(self->outer, fspick, AT_FDCWD, self->proc, 0);
	must(self->outer, fsconfig, context, FSCONFIG_SET_STRING, "hidepid", "2", 0);
	EXPECT_RETURNS(0, self->outer, fsconfig, context, FSCONFIG_CMD_RECONFIGURE, NULL, NULL, 0);
}

/* Control: a mount that has it already keeps it, a new one may have it. */
TEST_F(mount, of_a_mount_that_has_it)
{
	const char *subset = mount_procfs(self->outer, "subset", "subset=pid");

	EXPECT_RETURNS(0, self->outer, mount, NULL, subset, NULL, MS_REMOUNT, "subset=pid");
	EXPECT_STREQ("self thread-self", entries_in(self->outer, subset));
}

CASE_MAIN
