// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-mount-chroot
claim:  without a new mount namespace a member of a PID namespace can change its root
        and mount procfs there: it shows the member's namespace
since:  always
needs:  procmount
---*/
/*
 *	test ── outer ── init ── member
 *	outer      1       4        5     /proc
 *	init               1        2     ROOT/proc, where ROOT is init's root
 */
#include "case.h"
#include "procfs_levels.h"

FIXTURE(root) {
	struct actor *outer, *init, *member;
	const char *folder;
};

FIXTURE_SETUP(root)
{
	self->outer = named_actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	must(self->outer, mount, "proc", "/proc", "proc", 0, NULL);
	skip_pids(self->outer, 2);
	self->init = named_actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->folder = make_folder(self->outer, "root");
	make_folder(self->outer, "root/proc");
	must(self->init, chroot, self->folder);
	must(self->init, chdir, "/");
	self->member = named_actor("member", .by = self->init);
}

FIXTURE_ENDS(root)

TEST_F(root, shows_the_namespace_of_the_mounter)
{
	ASSERT_STREQ("ENOENT", read_link(self->member, "/proc/self"));
	ASSERT_RETURNS(0, self->init, mount, "proc", "/proc", "proc", 0, NULL);
	EXPECT_STREQ("init member", names_in(self->init, "/proc"));
	EXPECT_STREQ("1 2", pids_in(self->member, "/proc"));
	EXPECT_STREQ("1", read_link(self->init, "/proc/self"));
	EXPECT_STREQ("2", read_link(self->member, "/proc/self"));
}

TEST_F(root, leaves_the_other_proc)
{
	ASSERT_RETURNS(0, self->init, mount, "proc", "/proc", "proc", 0, NULL);
	EXPECT_STREQ("outer init member", names_in(self->outer, "/proc"));
	EXPECT_STREQ("1 4 5", pids_in(self->outer, "/proc"));
	EXPECT_STREQ("1", read_link(self->outer, "/proc/self"));
}

/* It is one mount in the one mount namespace: outer sees it under its longer name. */
TEST_F(root, is_seen_from_outside_the_root)
{
	ASSERT_RETURNS(0, self->init, mount, "proc", "/proc", "proc", 0, NULL);
	EXPECT_STREQ("1 2", pids_in(self->outer, shared_string("%s/proc", self->folder)));
	EXPECT_STREQ("ENOENT", read_link(self->outer, "%s/proc/self", self->folder));
}

/* Control: mounted by a process that shares only the root, not the PID namespace. */
TEST_F(root, the_root_does_not_decide)
{
	must(self->outer, chroot, self->folder);
	must(self->outer, mount, "proc", "/proc", "proc", 0, NULL);
	EXPECT_STREQ("outer init member", names_in(self->init, "/proc"));
	EXPECT_STREQ("4", read_link(self->init, "/proc/self"));
}

CASE_MAIN
