// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-tid-lookup procfs-shows-mounters-ns
claim:  the folder of a thread opens by the thread's number in the PID namespace of the
        mount, and is not listed
since:  always
needs:  procmount
---*/
/* fixtures/procfs_levels.h has the drawing; thread is member's: 13, 7 and 4. */
#include "case.h"
#include "procfs_levels.h"

THREE_LEVELS;

TEST_F(levels, is_found_by_the_numbers_of_the_mount)
{
	int i;

	actor("thread", .by = self->member, .thread = true);
	for (i = 0; self->everyone[i]; i++) {
		EXPECT_STREQ("1 7 10 12 13", found_in(self->everyone[i], self->outer_proc, 20));
		EXPECT_STREQ("1 4 6 7", found_in(self->everyone[i], self->middle_proc, 20));
		EXPECT_STREQ("1 3 4", found_in(self->everyone[i], self->inner_proc, 20));
	}
}

TEST_F(levels, shows_the_thread)
{
	named_actor("thread", .by = self->member, .thread = true);
	EXPECT_STREQ("thread", read_file(self->outer, "%s/13/comm", self->outer_proc));
	EXPECT_STREQ("thread", read_file(self->outer, "%s/7/comm", self->middle_proc));
	EXPECT_STREQ("thread", read_file(self->outer, "%s/4/comm", self->inner_proc));
	EXPECT_STREQ("4", status_line(self->outer, self->inner_proc, "4", "Pid"));
	EXPECT_STREQ("3", status_line(self->outer, self->inner_proc, "4", "Tgid"));
}

TEST_F(levels, is_not_listed)
{
	actor("thread", .by = self->member, .thread = true);
	EXPECT_STREQ("1 7 10 12", pids_in(self->member, self->outer_proc));
	EXPECT_STREQ("1 4 6", pids_in(self->member, self->middle_proc));
	EXPECT_STREQ("1 3", pids_in(self->member, self->inner_proc));
}

/* Control: a process with the same numbers is listed. */
TEST_F(levels, a_process_is_listed)
{
	actor("process", .by = self->member);
	EXPECT_STREQ("1 7 10 12 13", pids_in(self->member, self->outer_proc));
	EXPECT_STREQ("1 4 6 7", pids_in(self->member, self->middle_proc));
	EXPECT_STREQ("1 3 4", pids_in(self->member, self->inner_proc));
}

CASE_MAIN
