// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pid-max-per-namespace pid-max-child-default pid-max-reader-ns-decides
claim:  each PID namespace has its own pid_max: a new one starts at 4194304 (64-bit), and
        the file shows and sets that of the namespace of who opens it
since:  6.14
needs:  config:SYSCTL
partly: procmount
---*/
/*
 *	test ── outer ──┬── inner
 *	                └── sibling
 */
#include "case.h"
#include "pid_max.h"

#define HIGHEST (sizeof(long) == 8 ? 4194304 : 32768)

FIXTURE(namespaces) {
	struct actor *outer, *inner, *sibling;
	long above;
};

FIXTURE_SETUP(namespaces)
{
	self->above = pid_max(test);
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->inner = actor("inner", .by = self->outer, .flags = CLONE_NEWPID);
	self->sibling = actor("sibling", .by = self->outer, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(namespaces)

#define EXPECT_LIMITS(in_outer, in_inner, in_sibling) do { \
	EXPECT_EQ(in_outer, pid_max(self->outer)); \
	EXPECT_EQ(in_inner, pid_max(self->inner)); \
	EXPECT_EQ(in_sibling, pid_max(self->sibling)); \
	EXPECT_EQ(self->above, pid_max(test)); \
} while (0)

TEST_F(namespaces, new_one_starts_at_the_highest)
{
	EXPECT_LIMITS(HIGHEST, HIGHEST, HIGHEST);
}

TEST_F(namespaces, whatever_its_parent_has)
{
	struct actor *new;

	ASSERT_EQ(0, write_pid_max(self->outer, 31000));
	new = actor("new", .by = self->outer, .flags = CLONE_NEWPID);
	EXPECT_EQ(HIGHEST, pid_max(new));
}

TEST_F(namespaces, written_inside)
{
	ASSERT_EQ(0, write_pid_max(self->inner, 31000));
	EXPECT_LIMITS(HIGHEST, 31000, HIGHEST);
}

TEST_F(namespaces, written_outside)
{
	ASSERT_EQ(0, write_pid_max(self->outer, 31000));
	EXPECT_LIMITS(31000, HIGHEST, HIGHEST);
	ASSERT_EQ(0, write_pid_max(self->sibling, 30000));
	EXPECT_LIMITS(31000, HIGHEST, 30000);
}

TEST_F(namespaces, seen_through_the_mount_of_another)
{
	const char *outer_proc, *inner_proc;

	SKIP_UNLESS("procmount");
	outer_proc = mount_procfs(self->outer, "outer", NULL);
	inner_proc = mount_procfs(self->inner, "inner", NULL);
	ASSERT_EQ(0, write_pid_max(self->outer, 31000));
	ASSERT_EQ(0, write_pid_max(self->inner, 30000));
	EXPECT_STREQ("31000", read_file(self->outer, "%s/sys/kernel/pid_max", outer_proc));
	EXPECT_STREQ("31000", read_file(self->outer, "%s/sys/kernel/pid_max", inner_proc));
	EXPECT_STREQ("30000", read_file(self->inner, "%s/sys/kernel/pid_max", outer_proc));
	EXPECT_STREQ("30000", read_file(self->inner, "%s/sys/kernel/pid_max", inner_proc));
}

TEST_F(namespaces, after_unshare_that_of_the_own_namespace)
{
	must(self->inner, unshare, CLONE_NEWPID);
	ASSERT_EQ(0, write_pid_max(self->inner, 31000));
	EXPECT_EQ(HIGHEST, pid_max(actor("first", .by = self->inner)));
	EXPECT_LIMITS(HIGHEST, 31000, HIGHEST);
}

CASE_MAIN
