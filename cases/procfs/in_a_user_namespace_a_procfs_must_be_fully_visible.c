// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-userns-overmounted-eperm procfs-userns-readonly-override-eperm
claim:  in a user namespace procfs can be mounted only if there is one that nothing
        covers, and with its read-only and access time options: else EPERM
since:  always
needs:  procmount userns
---*/
/*
 *	test ── outer ── user ── init     outer has one procfs, and covers or changes it
 *	                                  before user takes over a copy of all mounts;
 *	                                  init is in a PID namespace that user owns
 */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_userns.h"

FIXTURE(visible) {
	struct actor *outer;
	const char *sole;
};

FIXTURE_SETUP(visible)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->sole = sole_procfs(self->outer);
}

FIXTURE_ENDS(visible)

/* A user who may mount procfs in scratch()/proc, as far as privilege goes. */
static struct actor *new_mounter(struct actor *outer)
{
	struct actor *user = new_user("user", outer);

	make_folder(user, "proc");
	return actor("init", .by = user, .flags = CLONE_NEWPID);
}

#define EXPECT_MOUNT(flags) \
	EXPECT_RETURNS(0, new_mounter(self->outer), mount, "proc", \
		       shared_string("%s/proc", scratch()), "proc", flags, NULL)

#define EXPECT_NO_MOUNT(flags) \
	EXPECT_ERRNO(EPERM, new_mounter(self->outer), mount, "proc", \
		     shared_string("%s/proc", scratch()), "proc", flags, NULL)

/* Control: before it is covered. */
TEST_F(visible, a_file_is_covered)
{
	EXPECT_MOUNT(0);
	must(self->outer, mount, shared_string("%s/version", self->sole),
	     shared_string("%s/uptime", self->sole), NULL, MS_BIND, NULL);
	EXPECT_NO_MOUNT(0);
}

TEST_F(visible, a_folder_is_covered)
{
	EXPECT_MOUNT(0);
	must(self->outer, mount, "cover", shared_string("%s/sys", self->sole), "tmpfs", 0, NULL);
	EXPECT_NO_MOUNT(0);
}

TEST_F(visible, it_is_gone)
{
	EXPECT_MOUNT(0);
	must(self->outer, umount2, self->sole, 0);
	EXPECT_NO_MOUNT(0);
}

TEST_F(visible, only_a_part_of_it_is_there)
{
	EXPECT_MOUNT(0);
	must(self->outer, mount, shared_string("%s/1", self->sole),
	     make_folder(self->outer, "part"), NULL, MS_BIND, NULL);
	must(self->outer, umount2, self->sole, 0);
	EXPECT_NO_MOUNT(0);
}

TEST_F(visible, another_one_is_not_covered)
{
	must(self->outer, mount, "cover", shared_string("%s/sys", self->sole), "tmpfs", 0, NULL);
	EXPECT_NO_MOUNT(0);
	mount_procfs(self->outer, "another", NULL);	/* Control: this one is visible */
	EXPECT_MOUNT(0);
}

/* outer's user namespace owns what is covered: the rule does not bind it. */
TEST_F(visible, the_owner_of_the_mounts_is_free)
{
	must(self->outer, mount, "cover", shared_string("%s/sys", self->sole), "tmpfs", 0, NULL);
	EXPECT_STREQ("1", pids_in(self->outer, mount_procfs(self->outer, "another", NULL)));
}

TEST_F(visible, it_is_read_only)
{
	must(self->outer, mount, NULL, self->sole, NULL, MS_REMOUNT | MS_BIND | MS_RDONLY, NULL);
	EXPECT_NO_MOUNT(0);
	EXPECT_MOUNT(MS_RDONLY);	/* Control: with the same option */
}

/* Control: it has relatime, which is the default. */
TEST_F(visible, its_access_time_option_stays)
{
	EXPECT_NO_MOUNT(MS_NOATIME);
	EXPECT_NO_MOUNT(MS_STRICTATIME);
	EXPECT_MOUNT(0);
	EXPECT_MOUNT(MS_RELATIME);
}

CASE_MAIN
