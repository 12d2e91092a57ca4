// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-nspid-leftmost procfs-nspid-inner-mount-single procfs-nstgid-threads
claim:  NSpid and NStgid start with the number in the PID namespace of the mount, not of
        the reader, and go down to the number in the process's own
since:  always
needs:  procmount
---*/
/* fixtures/procfs_levels.h has the drawing. */
#include "case.h"
#include "procfs_levels.h"

THREE_LEVELS;

/* Read by outer, middle, inner and member: from above and from below the mount. */
#define EXPECT_NUMBERS(numbers, proc, pid) \
	do { \
		EXPECT_STREQ(numbers, status_for(self->everyone, proc, pid, "NSpid")); \
		EXPECT_STREQ(numbers, status_for(self->everyone, proc, pid, "NStgid")); \
	} while (0)

TEST_F(levels, on_a_mount_two_levels_above)
{
	EXPECT_NUMBERS("12 6 3", self->outer_proc, "12");
	EXPECT_NUMBERS("10 4 1", self->outer_proc, "10");
}

TEST_F(levels, on_a_mount_one_level_above)
{
	EXPECT_NUMBERS("6 3", self->middle_proc, "6");
	EXPECT_NUMBERS("4 1", self->middle_proc, "4");
	EXPECT_NUMBERS("7 1", self->outer_proc, "7");
}

TEST_F(levels, on_a_mount_of_the_own_level_there_is_one)
{
	EXPECT_NUMBERS("3", self->inner_proc, "3");
	EXPECT_NUMBERS("1", self->inner_proc, "1");
	EXPECT_NUMBERS("1", self->middle_proc, "1");
	EXPECT_NUMBERS("1", self->outer_proc, "1");
}

/* A thread of member: 13, 7 and 4. */
TEST_F(levels, of_a_thread)
{
	struct actor **everyone = self->everyone;

	actor("thread", .by = self->member, .thread = true);
	EXPECT_STREQ("13 7 4", status_for(everyone, self->outer_proc, "12/task/13", "NSpid"));
	EXPECT_STREQ("12 6 3", status_for(everyone, self->outer_proc, "12/task/13", "NStgid"));
	EXPECT_STREQ("7 4", status_for(everyone, self->middle_proc, "6/task/7", "NSpid"));
	EXPECT_STREQ("6 3", status_for(everyone, self->middle_proc, "6/task/7", "NStgid"));
	EXPECT_STREQ("4", status_for(everyone, self->inner_proc, "3/task/4", "NSpid"));
	EXPECT_STREQ("3", status_for(everyone, self->inner_proc, "3/task/4", "NStgid"));
}

/* A process that setns(2) and fork(2) put into inner's namespace: 14, 7 and 4. */
TEST_F(levels, of_a_process_from_outside)
{
	join("joined", actor("joiner", .by = self->outer), self->inner);
	EXPECT_NUMBERS("14 7 4", self->outer_proc, "14");
	EXPECT_NUMBERS("7 4", self->middle_proc, "7");
	EXPECT_NUMBERS("4", self->inner_proc, "4");
	EXPECT_NUMBERS("13", self->outer_proc, "13");
}

/* The init that fork(2) makes after unshare(2), one level further down. */
TEST_F(levels, of_an_init_made_by_unshare)
{
	new_init("init", self->member, BY_UNSHARE);
	EXPECT_NUMBERS("13 7 4 1", self->outer_proc, "13");
	EXPECT_NUMBERS("7 4 1", self->middle_proc, "7");
	EXPECT_NUMBERS("4 1", self->inner_proc, "4");
	EXPECT_NUMBERS("12 6 3", self->outer_proc, "12");	/* who called it stays */
}

CASE_MAIN
