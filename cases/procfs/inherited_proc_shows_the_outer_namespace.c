// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-inherited-mount-shows-outer procfs-self-outer procfs-shows-mounters-ns
claim:  without a mount of its own a PID namespace sees in /proc the processes of the
        namespace that /proc was mounted in, and its members see themselves there by
        their outer numbers
since:  always
needs:  procmount
---*/
/*
 *	test ── outer ── init ── member
 *	outer      1       5        6     outer mounts procfs over /proc
 *	init               1        2
 */
#include "case.h"
#include "procfs_levels.h"

FIXTURE(inherited) {
	struct actor *outer, *init, *member;
};

/* How init comes to its PID namespace and, in the first two, to a copy of the mounts. */
FIXTURE_VARIANT(inherited) {
	enum route route;
	int mounts;
};

FIXTURE_VARIANT_ADD(inherited, by_clone) { .route = BY_CLONE };
FIXTURE_VARIANT_ADD(inherited, by_unshare) { .route = BY_UNSHARE };
FIXTURE_VARIANT_ADD(inherited, with_a_copy_of_the_mounts) { .route = BY_CLONE,
							    .mounts = CLONE_NEWNS };

FIXTURE_SETUP(inherited)
{
	self->outer = named_actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	must(self->outer, mount, "proc", "/proc", "proc", 0, NULL);
	skip_pids(self->outer, 3);
	self->init = with_name(has_number(new_init("init", self->outer, variant->route), 5));
	self->member = has_number(named_actor("member", .by = self->init), 2);
	if (variant->mounts)
		must(self->member, unshare, variant->mounts);
}

FIXTURE_ENDS(inherited)

TEST_F(inherited, proc_1_is_the_outer_init)
{
	EXPECT_STREQ("outer", read_file(self->init, "/proc/1/comm"));
	EXPECT_STREQ("outer", read_file(self->member, "/proc/1/comm"));
	EXPECT_STREQ("member", read_file(self->member, "/proc/6/comm"));
	EXPECT_STREQ("ENOENT", read_file(self->member, "/proc/2/comm"));
}

TEST_F(inherited, all_outer_processes_are_listed)
{
	EXPECT_STREQ("1 5 6", pids_in(self->member, "/proc"));
	EXPECT_STREQ("outer init member", names_in(self->member, "/proc"));
}

TEST_F(inherited, self_is_the_outer_number)
{
	EXPECT_STREQ("5", read_link(self->init, "/proc/self"));
	EXPECT_STREQ("6", read_link(self->member, "/proc/self"));
	EXPECT_STREQ("6/task/6", read_link(self->member, "/proc/thread-self"));
	EXPECT_STREQ("member", read_file(self->member, "/proc/self/comm"));
}

/* A bind mount is the same procfs, whoever makes it. */
TEST_F(inherited, a_bind_mount_made_inside_shows_the_same)
{
	const char *path = make_folder(self->member, "bound");

	must(self->member, mount, "/proc", path, NULL, MS_BIND, NULL);
	EXPECT_STREQ("1 5 6", pids_in(self->member, path));
	EXPECT_STREQ("6", read_link(self->member, "%s/self", path));
}

/* Control: a mount made inside shows the inner numbers. */
TEST_F(inherited, a_new_mount_shows_the_inner_namespace)
{
	const char *proc = mount_procfs(self->member, "new", NULL);

	EXPECT_STREQ("1 2", pids_in(self->member, proc));
	EXPECT_STREQ("init", read_file(self->member, "%s/1/comm", proc));
	EXPECT_STREQ("2", read_link(self->member, "%s/self", proc));
}

CASE_MAIN
