// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-pidns-wrong-file-einval procfs-pidns-option-path procfs-pidns-option-fd
claim:  pidns= fails with EINVAL for a file that is no PID namespace, and with ENOENT
        for a path that leads nowhere
since:  6.18
needs:  procmount
---*/
/* fixtures/procfs_levels.h has the drawing; Control: the last test. */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_pidns.h"

THREE_LEVELS;

GIVEN_IN_EVERY_WAY;

/* outer mounts with a file of middle's folder in procfs. */
#define MOUNT_WITH(file) \
	mount_pidns(self->outer, variant->route, \
		    shared_string("%s/7/%s", self->outer_proc, file), "proc")

TEST_F(levels, another_kind_of_namespace)
{
	EXPECT_EQ(EINVAL, MOUNT_WITH("ns/mnt"));
	EXPECT_STREQ("", pids_in(self->outer, make_folder(self->outer, "proc")));
}

TEST_F(levels, no_namespace)
{
	EXPECT_EQ(EINVAL, MOUNT_WITH("status"));
	EXPECT_EQ(EINVAL, MOUNT_WITH("ns"));
	EXPECT_STREQ("", pids_in(self->outer, make_folder(self->outer, "proc")));
}

TEST_F(levels, a_path_that_leads_nowhere)
{
	const char *file = shared_string("%s/8/ns/pid", self->outer_proc);	/* ended */

	if (variant->route == PIDNS_FD) {
		EXPECT_ERRNO(EBADF, self->outer, fsconfig, must(self->outer, fsopen, "proc", 0),
			     FSCONFIG_SET_FD, "pidns", NULL, 1000000);
		return;
	}
	EXPECT_EQ(ENOENT, mount_pidns(self->outer, variant->route, file, "proc"));
	EXPECT_STREQ("", pids_in(self->outer, make_folder(self->outer, "proc")));
}

/* pid_for_children leads to a PID namespace as well: here it is the same one. */
TEST_F(levels, a_pid_namespace)
{
	EXPECT_EQ(0, MOUNT_WITH("ns/pid_for_children"));
	EXPECT_STREQ("1 4 6", pids_in(self->outer, make_folder(self->outer, "proc")));
	EXPECT_EQ(0, MOUNT_WITH("ns/pid"));
}

CASE_MAIN
