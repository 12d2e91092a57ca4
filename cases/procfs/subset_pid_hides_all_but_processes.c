// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-subset-pid procfs-status-numbers procfs-self-outer
claim:  a procfs mounted with subset=pid has processes, self and thread-self at its top,
        and nothing else
since:  5.8
needs:  procmount
---*/
/* fixtures/procfs_levels.h has the drawing. */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_stranger.h"

THREE_LEVELS;

TEST_F(levels, is_all_that_is_listed)
{
	const char *proc = mount_procfs(self->middle, "subset", "subset=pid");

	EXPECT_STREQ("self thread-self", entries_in(self->middle, proc));
	EXPECT_STREQ("1 4 6", pids_in(self->middle, proc));
	EXPECT_STREQ("middle inner member", names_in(self->outer, proc));
}

/* Control: a procfs without the option has each of them. */
TEST_F(levels, is_all_that_is_found)
{
	static const char *const names[] = { "mounts", "sys", "uptime", "loadavg", "version" };
	const char *proc = mount_procfs(self->middle, "subset", "subset=pid");
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++) {
		const char *with = shared_string("%s/%s", self->middle_proc, names[i]);
		const char *without = shared_string("%s/%s", proc, names[i]);

		EXPECT_ERRNO(ENOENT, self->middle, faccessat, AT_FDCWD, without, F_OK);
		EXPECT_RETURNS(0, self->middle, faccessat, AT_FDCWD, with, F_OK);
	}
}

TEST_F(levels, has_the_numbers_of_the_mount)
{
	const char *proc = mount_procfs(self->middle, "subset", "subset=pid");

	EXPECT_STREQ("6", read_link(self->member, "%s/self", proc));
	EXPECT_STREQ("6/task/6", read_link(self->member, "%s/thread-self", proc));
	EXPECT_STREQ("ENOENT", read_link(self->outer, "%s/self", proc));
	EXPECT_STREQ("6", status_for(self->everyone, proc, "6", "Pid"));
	EXPECT_STREQ("1 4 6", found_in(self->outer, proc, 20));
}

CASE_MAIN
