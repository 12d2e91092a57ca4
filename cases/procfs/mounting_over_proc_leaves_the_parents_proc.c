// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-mount-new-mntns-over-proc
claim:  a process made with CLONE_NEWPID and CLONE_NEWNS can mount procfs over /proc
        without a change of its parent's /proc
since:  always
needs:  procmount
---*/
/*
 *	test ── parent ── child ── member
 *	parent     1        2        3      each has its own /proc,
 *	child               1        2      member shares child's
 */
#include "case.h"
#include "procfs_levels.h"

FIXTURE(over_proc) {
	struct actor *parent, *child, *member;
};

FIXTURE_VARIANT(over_proc) {
	bool clone3, unshared;
};

FIXTURE_VARIANT_ADD(over_proc, clone) { .clone3 = false };
FIXTURE_VARIANT_ADD(over_proc, clone3) { .clone3 = true };
FIXTURE_VARIANT_ADD(over_proc, unshare_in_the_child) { .unshared = true };

FIXTURE_SETUP(over_proc)
{
	uint64_t mounts = variant->unshared ? 0 : CLONE_NEWNS;

	self->parent = named_actor("parent", .flags = CLONE_NEWPID);
	own_mounts(self->parent);
	must(self->parent, mount, "proc", "/proc", "proc", 0, NULL);
	self->child = named_actor("child", .by = self->parent, .flags = CLONE_NEWPID | mounts,
				  .clone3 = variant->clone3);
	if (variant->unshared)
		must(self->child, unshare, CLONE_NEWNS);
	self->member = named_actor("member", .by = self->child);
}

FIXTURE_ENDS(over_proc)

TEST_F(over_proc, child_sees_its_own_namespace)
{
	ASSERT_RETURNS(0, self->child, mount, "proc", "/proc", "proc", 0, NULL);
	EXPECT_STREQ("child member", names_in(self->child, "/proc"));
	EXPECT_STREQ("1 2", pids_in(self->member, "/proc"));
	EXPECT_STREQ("2", read_link(self->member, "/proc/self"));
}

TEST_F(over_proc, parent_sees_what_it_saw)
{
	ASSERT_RETURNS(0, self->child, mount, "proc", "/proc", "proc", 0, NULL);
	EXPECT_STREQ("parent child member", names_in(self->parent, "/proc"));
	EXPECT_STREQ("1 2 3", pids_in(self->parent, "/proc"));
	EXPECT_STREQ("1", read_link(self->parent, "/proc/self"));
}

TEST_F(over_proc, what_was_covered_comes_back)
{
	ASSERT_RETURNS(0, self->child, mount, "proc", "/proc", "proc", 0, NULL);
	EXPECT_RETURNS(0, self->child, umount2, "/proc", 0);
	EXPECT_STREQ("1 2 3", pids_in(self->child, "/proc"));
	EXPECT_STREQ("2", read_link(self->child, "/proc/self"));
}

/* Control: without CLONE_NEWNS the mounts are the parent's, too. */
TEST_F(over_proc, in_the_parents_mount_namespace_it_is_seen)
{
	struct actor *other = named_actor("other", .by = self->parent, .flags = CLONE_NEWPID);

	must(other, mount, "proc", "/proc", "proc", 0, NULL);
	EXPECT_STREQ("other", names_in(self->parent, "/proc"));
	EXPECT_STREQ("ENOENT", read_link(self->parent, "/proc/self"));
	EXPECT_STREQ("parent child member other", names_in(self->child, "/proc"));
}

CASE_MAIN
