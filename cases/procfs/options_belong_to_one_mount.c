// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-options-per-mount procfs-subset-pid procfs-gid-option
claim:  hidepid, gid and subset belong to one procfs instance: another one of the same
        PID namespace is not changed by them
since:  5.8
needs:  procmount
partly: cap:setuid cap:setgid
---*/
/*
 *	test ── outer (1) ── stranger (2), another user with the group GROUP
 *
 *	plain and other show the same namespace: other has the option, plain has not.
 */
#include "case.h"
#include "procfs_stranger.h"

#define GROUP 4711

FIXTURE(mounts) {
	struct actor *outer;
	const char *plain, *later;
};

FIXTURE_SETUP(mounts)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->plain = mount_procfs(self->outer, "plain", NULL);
}

FIXTURE_ENDS(mounts)

/* Both before and after: plain is older than the other mount, later is newer. */
static const char *mount_other(FIXTURE_DATA(mounts) *self, const char *options)
{
	const char *other = mount_procfs(self->outer, "other", options);

	self->later = mount_procfs(self->outer, "later", NULL);
	return other;
}

TEST_F(mounts, subset)
{
	const char *other = mount_other(self, "subset=pid");

	EXPECT_STREQ("self thread-self", entries_in(self->outer, other));
	EXPECT_STREQ("ENOENT", read_link(self->outer, "%s/mounts", other));
	EXPECT_STREQ("self/mounts", read_link(self->outer, "%s/mounts", self->plain));
	EXPECT_STREQ("self/mounts", read_link(self->outer, "%s/mounts", self->later));
	EXPECT_STREQ("1", pids_in(self->outer, other));
	EXPECT_STREQ("1", pids_in(self->outer, self->plain));
}

TEST_F(mounts, hidepid)
{
	struct actor *stranger;
	const char *other;

	SKIP_UNLESS("cap:setuid cap:setgid");
	other = mount_other(self, "hidepid=2");
	stranger = new_stranger("stranger", self->outer, STRANGER, 0);
	EXPECT_STREQ("2", pids_in(stranger, other));
	EXPECT_STREQ("1 2", pids_in(stranger, self->plain));
	EXPECT_STREQ("1 2", pids_in(stranger, self->later));
	EXPECT_STREQ("ENOENT", status_line(stranger, other, "1", "Pid"));
	EXPECT_STREQ("1", status_line(stranger, self->plain, "1", "Pid"));
	EXPECT_STREQ("1", status_line(stranger, self->later, "1", "Pid"));
}

TEST_F(mounts, hidepid_of_a_remount)
{
	struct actor *stranger;
	const char *other;

	SKIP_UNLESS("cap:setuid cap:setgid");
	other = mount_other(self, NULL);
	stranger = new_stranger("stranger", self->outer, STRANGER, 0);
	EXPECT_STREQ("1 2", pids_in(stranger, other));
	must(self->outer, mount, NULL, other, NULL, MS_REMOUNT, "hidepid=2");
	EXPECT_STREQ("2", pids_in(stranger, other));
	EXPECT_STREQ("1 2", pids_in(stranger, self->plain));
	EXPECT_STREQ("1 2", pids_in(stranger, self->later));
}

/* All hide; the group of the other mount does not help on the first. */
TEST_F(mounts, gid)
{
	struct actor *stranger;
	const char *hiding, *other;

	SKIP_UNLESS("cap:setuid cap:setgid");
	hiding = mount_procfs(self->outer, "hiding", "hidepid=2");
	other = mount_other(self, shared_string("hidepid=2,gid=%d", GROUP));
	stranger = new_stranger("stranger", self->outer, STRANGER, GROUP);
	EXPECT_STREQ("1 2", pids_in(stranger, other));
	EXPECT_STREQ("2", pids_in(stranger, hiding));
	EXPECT_STREQ("2", pids_in(stranger, mount_procfs(self->outer, "last", "hidepid=2")));
}

/* Control: a bind mount is the same instance, and has its options. */
TEST_F(mounts, a_bind_mount_has_the_options)
{
	const char *other = mount_other(self, "subset=pid");
	const char *bound = make_folder(self->outer, "bound");

	must(self->outer, mount, other, bound, NULL, MS_BIND, NULL);
	EXPECT_STREQ("self thread-self", entries_in(self->outer, bound));
}

CASE_MAIN
