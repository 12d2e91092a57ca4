// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-userns-overmounted-eperm
claim:  in a user namespace procfs can be mounted only if there is one of which no file and
        no folder is covered, unless that is always empty: else EPERM
since:  always
needs:  procmount userns
---*/
/* fixtures/procfs_userns.h has the drawing. */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_userns.h"

ONE_PROCFS;

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

/* There is nothing to hide in it: it is for the file system nfsd. */
TEST_F(visible, a_folder_that_is_always_empty_is_covered)
{
	must(self->outer, mount, "cover", shared_string("%s/fs/nfsd", self->sole), "tmpfs", 0,
	     NULL);
	EXPECT_MOUNT(0);
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

TEST_F(visible, one_of_two_is_covered)
{
	const char *another = mount_procfs(self->outer, "another", NULL);

	must(self->outer, mount, "cover", shared_string("%s/sys", another), "tmpfs", 0, NULL);
	EXPECT_MOUNT(0);
}

/* outer's user namespace owns what is covered: the rule does not bind it. */
TEST_F(visible, the_owner_of_the_mounts_is_free)
{
	must(self->outer, mount, "cover", shared_string("%s/sys", self->sole), "tmpfs", 0, NULL);
	EXPECT_STREQ("1", pids_in(self->outer, mount_procfs(self->outer, "another", NULL)));
}

CASE_MAIN
