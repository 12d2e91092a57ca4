// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-two-mounts-two-views procfs-shows-mounters-ns procfs-view-same-from-other-ns
claim:  each procfs shows the PID namespace of the process that mounted it,
        whoever reads, side by side in one mount namespace
since:  always
needs:  procmount
---*/
/*
 *	test ── outer ── inner ── member     outer's procfs: 1 2 3
 *	          1        2        3        inner's procfs:   1 2
 *	                   1        2
 *	         └ one mount namespace ┘
 */
#include "case.h"

FIXTURE(mounts) {
	struct actor *outer, *inner;
	const char *outer_proc, *inner_proc;
};

FIXTURE_SETUP(mounts)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->inner = actor("inner", .by = self->outer, .flags = CLONE_NEWPID);
	actor("member", .by = self->inner);
	self->outer_proc = mount_procfs(self->outer, "outer", NULL);
	self->inner_proc = mount_procfs(self->inner, "inner", NULL);
}

FIXTURE_ENDS(mounts)

TEST_F(mounts, read_by_an_outer_process)
{
	EXPECT_STREQ("1 2 3", pids_in(self->outer, self->outer_proc));
	EXPECT_STREQ("1 2", pids_in(self->outer, self->inner_proc));
}

TEST_F(mounts, read_by_an_inner_process)
{
	EXPECT_STREQ("1 2 3", pids_in(self->inner, self->outer_proc));
	EXPECT_STREQ("1 2", pids_in(self->inner, self->inner_proc));
}

TEST_F(mounts, one_process_has_two_numbers)
{
	EXPECT_STREQ("2 1", status_line(self->outer, self->outer_proc, "2", "NSpid"));
	EXPECT_STREQ("1", status_line(self->outer, self->inner_proc, "1", "NSpid"));
}

/* What ends in one view ends in the other. */
TEST_F(mounts, both_follow_the_processes)
{
	struct actor *other = actor("other", .by = self->inner);

	EXPECT_STREQ("1 2 3 4", pids_in(self->outer, self->outer_proc));
	EXPECT_STREQ("1 2 3", pids_in(self->outer, self->inner_proc));
	leave(other, 0);
	EXPECT_EXITED(0, other);
	EXPECT_STREQ("1 2 3", pids_in(self->outer, self->outer_proc));
	EXPECT_STREQ("1 2", pids_in(self->outer, self->inner_proc));
}

CASE_MAIN
