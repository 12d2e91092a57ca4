// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ipc-memfd-noexec-hierarchical
claim:  the strictest vm.memfd_noexec from a PID namespace up to the root applies: less than
        the parent has is EINVAL, and what the parent sets later binds as well
since:  6.6
needs:  cap:sys_admin config:MEMFD_CREATE config:SYSCTL executable-memfd
---*/
/*
 *	test ── outer ──── inner ──── nested
 */
#include "case.h"
#include "memfd.h"

FIXTURE(namespaces) {
	struct actor *outer, *inner, *nested;
};

FIXTURE_SETUP(namespaces)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->inner = actor("inner", .by = self->outer, .flags = CLONE_NEWPID);
	self->nested = actor("nested", .by = self->inner, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(namespaces)

#define EXPECT_VALUES(in_outer, in_inner, in_nested) do { \
	EXPECT_EQ(in_outer, noexec(self->outer)); \
	EXPECT_EQ(in_inner, noexec(self->inner)); \
	EXPECT_EQ(in_nested, noexec(self->nested)); \
} while (0)

TEST_F(namespaces, less_than_the_parent_is_refused)
{
	ASSERT_EQ(0, write_noexec(self->inner, 1));
	EXPECT_EQ(EINVAL, write_noexec(self->nested, 0));
	EXPECT_EQ(0, write_noexec(self->nested, 1));
	ASSERT_EQ(0, write_noexec(self->inner, 2));
	EXPECT_EQ(EINVAL, write_noexec(self->nested, 0));
	EXPECT_EQ(EINVAL, write_noexec(self->nested, 1));
	EXPECT_EQ(0, write_noexec(self->nested, 2));
	EXPECT_VALUES(0, 2, 2);
}

TEST_F(namespaces, less_than_the_grandparent_is_refused)
{
	ASSERT_EQ(0, write_noexec(self->outer, 1));
	EXPECT_EQ(EINVAL, write_noexec(self->nested, 0));
	EXPECT_EQ(0, write_noexec(self->nested, 1));
	ASSERT_EQ(0, write_noexec(self->outer, 0));
	EXPECT_VALUES(0, 0, 1);
}

/* Control: as much as the parent has, and more; and less again, as far as the parent goes. */
TEST_F(namespaces, as_much_as_the_parent_is_accepted)
{
	EXPECT_EQ(0, write_noexec(self->nested, 2));
	EXPECT_EQ(0, write_noexec(self->nested, 1));
	EXPECT_EQ(0, write_noexec(self->nested, 0));
	ASSERT_EQ(0, write_noexec(self->inner, 1));
	EXPECT_EQ(0, write_noexec(self->nested, 2));
	EXPECT_EQ(0, write_noexec(self->nested, 1));
	EXPECT_VALUES(0, 1, 1);
}

TEST_F(namespaces, raised_later_it_binds_all_below)
{
	ASSERT_EQ(0, write_noexec(self->outer, 1));
	EXPECT_VALUES(1, 1, 1);
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->inner, 0));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->nested, 0));
	ASSERT_EQ(0, write_noexec(self->outer, 2));
	EXPECT_VALUES(2, 2, 2);
	EXPECT_STREQ("EACCES", memfd(self->inner, MFD_EXEC));
	EXPECT_STREQ("EACCES", memfd(self->nested, MFD_EXEC));
	EXPECT_STREQ(EXECUTABLE, memfd(test, MFD_EXEC));
}

TEST_F(namespaces, the_middle_one_may_be_the_strictest)
{
	ASSERT_EQ(0, write_noexec(self->inner, 2));
	ASSERT_EQ(0, write_noexec(self->outer, 1));
	EXPECT_VALUES(1, 2, 2);
	EXPECT_STREQ(EXECUTABLE, memfd(self->outer, MFD_EXEC));
	EXPECT_STREQ("EACCES", memfd(self->inner, MFD_EXEC));
	EXPECT_STREQ("EACCES", memfd(self->nested, MFD_EXEC));
}

/* What binds from above is not written into the namespaces below. */
TEST_F(namespaces, lowered_again_it_binds_no_more)
{
	ASSERT_EQ(0, write_noexec(self->nested, 1));
	ASSERT_EQ(0, write_noexec(self->outer, 2));
	EXPECT_VALUES(2, 2, 2);
	ASSERT_EQ(0, write_noexec(self->outer, 0));
	EXPECT_VALUES(0, 0, 1);
	EXPECT_STREQ(EXECUTABLE, memfd(self->inner, 0));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->nested, 0));
	EXPECT_STREQ(EXECUTABLE, memfd(self->nested, MFD_EXEC));
}

CASE_MAIN
