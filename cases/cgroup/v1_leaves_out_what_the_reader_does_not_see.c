// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: cgroup-v1-procs-invisible-omitted
claim:  tasks and cgroup.procs of a version 1 hierarchy have the numbers of the reader's PID
        namespace, and leave out who is not visible there
since:  always
needs:  config:CGROUPS cap:sys_admin disposable
---*/
/*
 * fixtures/twice.h has the drawing; 7 outside is a thread of member, 8 is beside.
 * The hierarchy has a name, no controller and no cgroup but its root, and is
 * gone when nobody has it mounted.
 */
#include "case.h"
#include "cgroup.h"
#include "twice.h"

FIXTURE(cgroup) {
	struct actor *outer, *init, *member, *beside;
	const char *root;
};

FIXTURE_SETUP(cgroup)
{
	struct twice cast;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->root = make_folder(self->outer, "v1");
	must(self->outer, mount, "pidns", self->root, "cgroup", 0, "none,name=pidns");
	cast = numbers_twice(self->outer);
	self->init = cast.init;
	self->member = cast.member;
	actor("thread", .by = cast.member, .thread = true);
	self->beside = actor("beside", .by = self->outer, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(cgroup)

/* Read by turns: the kernel keeps a list for a while, one for each namespace. */
TEST_F(cgroup, processes)
{
	EXPECT_STREQ("1 2 3 4 5 6 8", listed(self->outer, "%s/cgroup.procs", self->root));
	EXPECT_STREQ("1 2 3", listed(self->init, "%s/cgroup.procs", self->root));
	EXPECT_STREQ("1", listed(self->beside, "%s/cgroup.procs", self->root));
	EXPECT_STREQ("1 2 3", listed(self->member, "%s/cgroup.procs", self->root));
	EXPECT_EQ(0, zeros_in(self->member, "%s/cgroup.procs", self->root));
	EXPECT_STREQ("1 2 3 4 5 6 8", listed(self->outer, "%s/cgroup.procs", self->root));
}

TEST_F(cgroup, tasks)
{
	EXPECT_STREQ("1", listed(self->beside, "%s/tasks", self->root));
	EXPECT_STREQ("1 2 3 4", listed(self->init, "%s/tasks", self->root));
	EXPECT_STREQ("1 2 3 4 5 6 7 8", listed(self->outer, "%s/tasks", self->root));
	EXPECT_STREQ("1 2 3 4", listed(self->member, "%s/tasks", self->root));
	EXPECT_EQ(0, zeros_in(self->beside, "%s/tasks", self->root));
}

/* Two readers at a time, one of whom has read no more than the first line. */
TEST_F(cgroup, lists_that_are_read_in_pieces)
{
	const char *path = shared_string("%s/cgroup.procs", self->root);
	char *text = shared(64);
	long fd = must(self->outer, openat, AT_FDCWD, path, O_RDONLY);

	EXPECT_RETURNS(2, self->outer, read, fd, text, 2);
	EXPECT_STREQ("1 2 3", listed(self->init, "%s", path));
	EXPECT_STREQ("1", listed(self->beside, "%s", path));
	must(self->outer, read, fd, text + 2, 60);
	EXPECT_STREQ("1\n2\n3\n4\n5\n6\n8\n", text);
}

CASE_MAIN
