// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-userns-overmounted-subset-pid-ok procfs-userns-overmounted-eperm
        procfs-userns-not-owner-eperm
claim:  in a user namespace in which no procfs is fully visible one with subset=pid can
        be mounted all the same
since:  7.2
needs:  procmount userns
---*/
/*
 *	test ── outer ── user ── init     outer covers a part of the only procfs before
 *	                                  user takes over a copy of all mounts; init is
 *	                                  in a PID namespace that user owns
 */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_stranger.h"
#include "procfs_userns.h"

FIXTURE(covered) {
	struct actor *outer, *user, *init;
	const char *folder;
};

FIXTURE_SETUP(covered)
{
	const char *sole;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	sole = sole_procfs(self->outer);
	must(self->outer, mount, "cover", shared_string("%s/sys", sole), "tmpfs", 0, NULL);
	self->user = new_user("user", self->outer);
	self->init = named_actor("init", .by = self->user, .flags = CLONE_NEWPID);
	self->folder = make_folder(self->user, "proc");
}

FIXTURE_ENDS(covered)

TEST_F(covered, subset_pid)
{
	EXPECT_RETURNS(0, self->init, mount, "proc", self->folder, "proc", 0, "subset=pid");
	EXPECT_STREQ("init", names_in(self->init, self->folder));
	EXPECT_STREQ("self thread-self", entries_in(self->init, self->folder));
}

/* Control: without the option, before and after there is one with it. */
TEST_F(covered, a_whole_one)
{
	EXPECT_ERRNO(EPERM, self->init, mount, "proc", self->folder, "proc", 0, NULL);
	mount_procfs(self->init, "subset", "subset=pid");
	EXPECT_ERRNO(EPERM, self->init, mount, "proc", self->folder, "proc", 0, NULL);
	EXPECT_STREQ("", pids_in(self->init, self->folder));
}

/* The owner of the PID namespace is asked for all the same. */
TEST_F(covered, in_a_pid_namespace_of_the_parent)
{
	EXPECT_ERRNO(EPERM, self->user, mount, "proc", self->folder, "proc", 0, "subset=pid");
	EXPECT_STREQ("", pids_in(self->user, self->folder));
}

CASE_MAIN
