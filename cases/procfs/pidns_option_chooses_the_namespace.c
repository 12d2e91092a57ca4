// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-pidns-option-path procfs-pidns-option-fd procfs-pidns-default-active
claim:  the mount option pidns= gives the procfs of a PID namespace that the mounter is
        not in; without it procfs is that of the namespace that the mounter is in
since:  6.18
needs:  procmount
---*/
/* fixtures/procfs_levels.h has the drawing. */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_pidns.h"
#include "uapi.h"

THREE_LEVELS;

GIVEN_IN_EVERY_WAY;

/* The file of the PID namespace of a process, by its number in outer's. */
static const char *ns_of(const char *outer_proc, int pid)
{
	return shared_string("%s/%d/ns/pid", outer_proc, pid);
}

TEST_F(levels, one_level_below)
{
	const char *proc = make_folder(self->outer, "proc");

	ASSERT_EQ(0, mount_pidns(self->outer, variant->route, ns_of(self->outer_proc, 7), "proc"));
	EXPECT_STREQ("middle inner member", names_in(self->outer, proc));
	EXPECT_STREQ("1 4 6", pids_in(self->outer, proc));
	EXPECT_STREQ("6", status_for(self->everyone, proc, "6", "Pid"));
	EXPECT_STREQ("6 3", status_for(self->everyone, proc, "6", "NSpid"));
	EXPECT_STREQ("ENOENT", read_link(self->outer, "%s/self", proc));
	EXPECT_STREQ("4", read_link(self->inner, "%s/self", proc));
}

TEST_F(levels, two_levels_below)
{
	const char *proc = make_folder(self->outer, "proc");

	ASSERT_EQ(0, mount_pidns(self->outer, variant->route, ns_of(self->outer_proc, 10), "proc"));
	EXPECT_STREQ("inner member", names_in(self->outer, proc));
	EXPECT_STREQ("1 3", found_in(self->middle, proc, 20));
	EXPECT_STREQ("ENOENT", read_link(self->middle, "%s/self", proc));
	EXPECT_STREQ("3", read_link(self->member, "%s/self", proc));
}

TEST_F(levels, the_own_namespace)
{
	const char *proc = make_folder(self->middle, "proc");

	ASSERT_EQ(0, mount_pidns(self->middle, variant->route, ns_of(self->outer_proc, 7), "proc"));
	EXPECT_STREQ("middle inner member", names_in(self->outer, proc));
	EXPECT_STREQ("1", read_link(self->middle, "%s/self", proc));
}

TEST_F(levels, does_not_enter_it)
{
	ino_t before = ns_inode(self->outer, "pid");

	ASSERT_EQ(0, mount_pidns(self->outer, variant->route, ns_of(self->outer_proc, 7), "proc"));
	EXPECT_EQ(before, ns_inode(self->outer, "pid"));
	EXPECT_EQ(before, ns_inode(self->outer, "pid_for_children"));
	EXPECT_STREQ("1", read_link(self->outer, "%s/self", self->outer_proc));
	EXPECT_EQ(13, actor("child", .by = self->outer)->pid);
	EXPECT_STREQ("1 4 6", pids_in(self->outer, self->middle_proc));
}

/* mount(8): the last option wins if there are conflicting ones. */
TEST_F(levels, the_last_of_two_counts)
{
	const char *first = ns_of(self->outer_proc, 10), *last = ns_of(self->outer_proc, 7);
	const char *proc = make_folder(self->outer, "proc");
	long context, mount;

	if (variant->route == PIDNS_MOUNT) {
		ASSERT_EQ(0, mount_pidns(self->outer, PIDNS_MOUNT,
					 shared_string("%s,pidns=%s", first, last), "proc"));
	} else {
		context = must(self->outer, fsopen, "proc", 0);
		ASSERT_EQ(0, configure_pidns(self->outer, variant->route, context, first));
		ASSERT_EQ(0, configure_pidns(self->outer, variant->route, context, last));
		must(self->outer, fsconfig, context, FSCONFIG_CMD_CREATE, NULL, NULL, 0);
		mount = must(self->outer, fsmount, context, 0, 0);
		must(self->outer, move_mount, mount, "", AT_FDCWD, proc, MOVE_MOUNT_F_EMPTY_PATH);
	}
	EXPECT_STREQ("middle inner member", names_in(self->outer, proc));
}

/* Control: the same calls without the option, where the children go elsewhere, too. */
TEST_F(levels, without_the_option_the_mounters)
{
	const char *proc;

	must(self->outer, setns, open_ns(self->outer, self->inner, "pid"), CLONE_NEWPID);
	proc = variant->route == PIDNS_MOUNT ? mount_procfs(self->outer, "proc", NULL) :
					       fsmount_procfs(self->outer, "proc");
	EXPECT_STREQ("outer middle inner member", names_in(self->outer, proc));
	EXPECT_STREQ("1", read_link(self->outer, "%s/self", proc));
}

CASE_MAIN
