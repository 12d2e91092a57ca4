// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: cgroup-procs-read-local cgroup-v2-procs-invisible-0
claim:  cgroup.procs and cgroup.threads of cgroup2 have the numbers of the reader's PID
        namespace, and 0 for who is not visible there
since:  always
needs:  config:CGROUPS
partly: since:4.14 since:5.2 disposable cap:sys_admin
---*/
/*
 * fixtures/twice.h has the drawing. All are in one cgroup, in which there may be
 * any number of other processes; only what is disposable makes another one.
 */
#include "case.h"
#include "cgroup.h"
#include "twice.h"

FIXTURE(cgroup) {
	struct actor *outer, *init, *member, *thread, *beside;
	const char *root;
};

FIXTURE_SETUP(cgroup)
{
	struct twice cast;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->root = own_cgroups(self->outer);
	cast = numbers_twice(self->outer);
	self->init = cast.init;
	self->member = cast.member;
	self->thread = has_number(actor("thread", .by = cast.member, .thread = true), 4);
	self->beside = actor("beside", .by = self->outer, .flags = CLONE_NEWPID);
}

CGROUPS_END(cgroup)

TEST_F(cgroup, processes)
{
	EXPECT_STREQ("1 2 3", listed(self->init, "%s/cgroup.procs", self->root));
	EXPECT_STREQ("1 2 3", listed(self->member, "%s/cgroup.procs", self->root));
	EXPECT_STREQ("1", listed(self->beside, "%s/cgroup.procs", self->root));
	EXPECT_STREQ("1 2 3 4 5 6 8", listed(self->outer, "%s/cgroup.procs", self->root));
}

TEST_F(cgroup, threads)
{
	SKIP_UNLESS("since:4.14");
	EXPECT_STREQ("1 2 3 4", listed(self->thread, "%s/cgroup.threads", self->root));
	EXPECT_STREQ("1", listed(self->beside, "%s/cgroup.threads", self->root));
	EXPECT_STREQ("1 2 3 4 5 6 7 8", listed(self->outer, "%s/cgroup.threads", self->root));
}

/* It is a process as long as another thread of it goes on. */
TEST_F(cgroup, a_process_without_its_main_thread)
{
	SKIP_UNLESS("since:5.2");
	start(self->member, exit, 0);
	ASSERT_TRUE(dies(self->member));
	ASSERT_ALIVE(self->thread);
	EXPECT_STREQ("1 2 3", listed(self->init, "%s/cgroup.procs", self->root));
	EXPECT_STREQ("1 2 3", listed(self->thread, "%s/cgroup.procs", self->root));
	EXPECT_STREQ("1 2 3 4 5 6 8", listed(self->outer, "%s/cgroup.procs", self->root));
}

/* At least outer, second, third, beside and the test itself. */
TEST_F(cgroup, who_is_not_visible_is_0)
{
	EXPECT_LE(5, zeros_in(self->init, "%s/cgroup.procs", self->root));
	EXPECT_LE(7, zeros_in(self->beside, "%s/cgroup.procs", self->root));
	EXPECT_LE(1, zeros_in(self->outer, "%s/cgroup.procs", self->root));
}

TEST_F(cgroup, threads_that_are_not_visible_are_0)
{
	SKIP_UNLESS("since:4.14");
	EXPECT_LE(5, zeros_in(self->init, "%s/cgroup.threads", self->root));
	EXPECT_LE(8, zeros_in(self->beside, "%s/cgroup.threads", self->root));
}

TEST_F(cgroup, each_thread_is_0_where_nobody_else_is)
{
	const char *group;

	SKIP_UNLESS("since:4.14 disposable cap:sys_admin");
	group = make_cgroup(self->outer, self->root, "group");
	put_into(self->member, group);
	EXPECT_EQ(2, zeros_in(self->beside, "%s/cgroup.threads", group));
	EXPECT_EQ(1, zeros_in(self->beside, "%s/cgroup.procs", group));
	/* Control: where they are visible. */
	EXPECT_STREQ("6 7", listed(self->outer, "%s/cgroup.threads", group));
	EXPECT_EQ(0, zeros_in(self->outer, "%s/cgroup.threads", group));
}

CASE_MAIN
