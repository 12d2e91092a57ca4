// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: cgroup-procs-write-local cgroup-procs-write-0 cgroup-procs-write-invisible-esrch
claim:  what is written to cgroup.procs is a number of the writer's PID namespace: 0 is the
        writer itself, and a number that is nobody's there is ESRCH
since:  always
needs:  config:CGROUPS cap:sys_admin disposable
partly: since:4.14
---*/
/* fixtures/twice.h has the drawing. 4 inside and 7 outside is a thread of member. */
#include "case.h"
#include "cgroup.h"
#include "twice.h"

FIXTURE(cgroup) {
	struct actor *outer, *third, *init, *caller, *member, *thread;
	const char *group;
};

FIXTURE_SETUP(cgroup)
{
	struct twice cast;
	const char *root;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	root = own_cgroups(self->outer);
	self->group = make_cgroup(self->outer, root, "group");
	cast = numbers_twice(self->outer);
	self->third = cast.third;
	self->init = cast.init;
	self->caller = cast.caller;
	self->member = cast.member;
	self->thread = has_number(actor("thread", .by = cast.member, .thread = true), 4);
}

CGROUPS_END(cgroup)

#define PROCS self->group, "cgroup.procs"
#define THREADS self->group, "cgroup.threads"

TEST_F(cgroup, a_member_moves_itself)
{
	EXPECT_FALSE(is_in(self->member, self->group));
	EXPECT_EQ(0, write_to(self->member, PROCS, 3));
	EXPECT_TRUE(is_in(self->member, self->group));
	EXPECT_TRUE(is_in(self->thread, self->group));
	EXPECT_STREQ("6", listed(self->outer, "%s/cgroup.procs", self->group));
}

TEST_F(cgroup, a_member_moves_others)
{
	EXPECT_EQ(0, write_to(self->member, PROCS, 2));
	EXPECT_EQ(0, write_to(self->member, PROCS, 1));
	EXPECT_TRUE(is_in(self->caller, self->group));
	EXPECT_TRUE(is_in(self->init, self->group));
	EXPECT_STREQ("4 5", listed(self->outer, "%s/cgroup.procs", self->group));
}

TEST_F(cgroup, from_outside)
{
	EXPECT_EQ(0, write_to(self->outer, PROCS, 6));
	EXPECT_TRUE(is_in(self->member, self->group));
	EXPECT_EQ(0, write_to(self->third, PROCS, 3));
	EXPECT_TRUE(is_in(self->third, self->group));
	EXPECT_STREQ("3", listed(self->init, "%s/cgroup.procs", self->group));
	EXPECT_STREQ("3 6", listed(self->outer, "%s/cgroup.procs", self->group));
}

/* The number of a thread moves the whole process, as 0 written by one does. */
TEST_F(cgroup, a_thread)
{
	EXPECT_EQ(0, write_to(self->caller, PROCS, 4));
	EXPECT_TRUE(is_in(self->member, self->group));
	EXPECT_STREQ("6", listed(self->outer, "%s/cgroup.procs", self->group));
}

TEST_F(cgroup, zero)
{
	EXPECT_EQ(0, write_to(self->init, PROCS, 0));
	EXPECT_TRUE(is_in(self->init, self->group));
	EXPECT_STREQ("4", listed(self->outer, "%s/cgroup.procs", self->group));
	EXPECT_EQ(0, write_to(self->thread, PROCS, 0));
	EXPECT_EQ(0, write_to(self->outer, PROCS, 0));
	EXPECT_STREQ("1 4 6", listed(self->outer, "%s/cgroup.procs", self->group));
}

/* The numbers of caller, member and thread outside. */
TEST_F(cgroup, numbers_that_mean_nothing_inside)
{
	EXPECT_EQ(ESRCH, write_to(self->member, PROCS, 5));
	EXPECT_EQ(ESRCH, write_to(self->member, PROCS, 6));
	EXPECT_EQ(ESRCH, write_to(self->init, PROCS, 7));
	EXPECT_STREQ("", listed(self->outer, "%s/cgroup.procs", self->group));
	/* Control: they are processes outside. */
	EXPECT_EQ(0, write_to(self->outer, PROCS, 5));
	EXPECT_EQ(0, write_to(self->outer, PROCS, 6));
	EXPECT_STREQ("5 6", listed(self->outer, "%s/cgroup.procs", self->group));
}

TEST_F(cgroup, a_thread_alone)
{
	SKIP_UNLESS("since:4.14");
	ASSERT_EQ(0, write_file(self->outer, shared_string("%s/cgroup.type", self->group),
				"threaded"));
	EXPECT_EQ(ESRCH, write_to(self->caller, THREADS, 6));
	EXPECT_EQ(ESRCH, write_to(self->caller, THREADS, 7));
	EXPECT_EQ(0, write_to(self->caller, THREADS, 4));	/* control */
	EXPECT_TRUE(is_in(self->thread, self->group));
	EXPECT_FALSE(is_in(self->member, self->group));
	EXPECT_EQ(0, write_to(self->outer, THREADS, 6));
	EXPECT_TRUE(is_in(self->member, self->group));
}

CASE_MAIN
