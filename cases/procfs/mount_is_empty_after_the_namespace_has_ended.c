// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-empty-after-ns-death procfs-shows-mounters-ns
claim:  the procfs of a PID namespace that has ended stays mounted and has no processes
since:  always
needs:  procmount
---*/
/*
 * fixtures/procfs_levels.h has the drawing. inner ends, and member with it; outer,
 * middle and their mounts stay.
 */
#include "case.h"
#include "procfs_levels.h"

THREE_LEVELS;

/* Control: both end only now, and were listed before. */
TEST_F(levels, lists_no_process)
{
	ASSERT_STREQ("1 3", pids_in(self->outer, self->inner_proc));
	LEAVES(self->inner);
	EXPECT_STREQ("", pids_in(self->outer, self->inner_proc));
	EXPECT_STREQ("", pids_in(self->middle, self->inner_proc));
}

TEST_F(levels, finds_no_process)
{
	ASSERT_STREQ("inner", read_file(self->outer, "%s/1/comm", self->inner_proc));
	LEAVES(self->inner);
	EXPECT_STREQ("ENOENT", read_file(self->outer, "%s/1/comm", self->inner_proc));
	EXPECT_STREQ("ENOENT", read_file(self->outer, "%s/3/comm", self->inner_proc));
	EXPECT_STREQ("", found_in(self->outer, self->inner_proc, 20));
	EXPECT_STREQ("ENOENT", read_link(self->outer, "%s/self", self->inner_proc));
}

TEST_F(levels, is_still_a_procfs)
{
	LEAVES(self->inner);
	EXPECT_STREQ("self/mounts", read_link(self->outer, "%s/mounts", self->inner_proc));
}

TEST_F(levels, the_mounts_above_lose_the_same_processes)
{
	LEAVES(self->inner);
	EXPECT_STREQ("1 7", pids_in(self->outer, self->outer_proc));
	EXPECT_STREQ("1", pids_in(self->outer, self->middle_proc));
}

TEST_F(levels, killed_from_outside)
{
	must(self->outer, kill, 10, SIGKILL);
	ASSERT_KILLED(SIGKILL, self->inner);
	EXPECT_STREQ("", pids_in(self->outer, self->inner_proc));
	EXPECT_STREQ("ENOENT", read_file(self->outer, "%s/1/comm", self->inner_proc));
}

/* middle takes the namespace below it along. */
TEST_F(levels, ended_with_the_namespace_above)
{
	LEAVES(self->middle);
	EXPECT_STREQ("1", pids_in(self->outer, self->outer_proc));
	EXPECT_STREQ("", pids_in(self->outer, self->middle_proc));
	EXPECT_STREQ("", pids_in(self->outer, self->inner_proc));
	EXPECT_STREQ("ENOENT", read_file(self->outer, "%s/3/comm", self->inner_proc));
}

TEST_F(levels, a_namespace_made_later_does_not_appear)
{
	LEAVES(self->inner);
	actor("new", .by = self->middle, .flags = CLONE_NEWPID);
	EXPECT_STREQ("", pids_in(self->outer, self->inner_proc));
	EXPECT_STREQ("", found_in(self->outer, self->inner_proc, 20));
	EXPECT_STREQ("1 7 13", pids_in(self->outer, self->outer_proc));
}

CASE_MAIN
