// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-shows-mounters-ns procfs-view-same-from-other-ns procfs-self-local
claim:  a procfs lists and finds a process with the largest number that there is, and tells it
        its number, as any other
since:  5.5
needs:  procmount syscall:clone3
---*/
/* fixtures/procfs_levels.h has the drawing. */
#include "case.h"
#include "ns_last_pid.h"
#include "procfs_levels.h"

THREE_LEVELS;

/* By name first: to list it makes the name known. */
TEST_F(levels, found_and_listed)
{
	pid_t last = pid_max(self->inner) - 1;
	const char *name = shared_string("%d", last);
	struct actor *child;

	child = actor("last", .by = self->inner, .set_tid = { last, last }, .set_tid_size = 2);
	EXPECT_STREQ(name, read_link(child, "%s/self", self->inner_proc));
	EXPECT_STREQ(name, read_link(child, "%s/self", self->middle_proc));
	EXPECT_STREQ(name, status_line(self->outer, self->middle_proc, name, "Pid"));
	EXPECT_STREQ(name, status_line(self->member, self->inner_proc, name, "Pid"));
	EXPECT_STREQ(shared_string("1 4 6 %d", last), pids_in(self->outer, self->middle_proc));
	EXPECT_STREQ(shared_string("1 3 %d", last), pids_in(self->member, self->inner_proc));
}

CASE_MAIN
