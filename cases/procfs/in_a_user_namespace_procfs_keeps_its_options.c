// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-userns-readonly-override-eperm
claim:  in a user namespace procfs is mounted only with the read-only and access time options
        of the one that is there: without one of them EPERM
since:  always
needs:  procmount userns
---*/
/* fixtures/procfs_userns.h has the drawing. */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_userns.h"

ONE_PROCFS;

TEST_F(visible, it_is_read_only)
{
	must(self->outer, mount, NULL, self->sole, NULL, MS_REMOUNT | MS_BIND | MS_RDONLY, NULL);
	EXPECT_NO_MOUNT(0);
	EXPECT_MOUNT(MS_RDONLY);	/* Control: with the same option */
}

/* Not the mount, but what is mounted. */
TEST_F(visible, its_instance_is_read_only)
{
	must(self->outer, mount, NULL, self->sole, NULL, MS_REMOUNT | MS_RDONLY, NULL);
	must(self->outer, mount, NULL, self->sole, NULL, MS_REMOUNT | MS_BIND, NULL);
	EXPECT_NO_MOUNT(0);
	EXPECT_MOUNT(MS_RDONLY);	/* Control: with the same option */
}

/* Control: it has relatime, which is the default. */
TEST_F(visible, its_access_time_option_stays)
{
	EXPECT_NO_MOUNT(MS_NOATIME);
	EXPECT_NO_MOUNT(MS_NODIRATIME);
	EXPECT_NO_MOUNT(MS_STRICTATIME);
	EXPECT_MOUNT(0);
	EXPECT_MOUNT(MS_RELATIME);
}

CASE_MAIN
