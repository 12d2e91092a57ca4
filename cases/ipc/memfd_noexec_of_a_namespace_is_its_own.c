// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ipc-memfd-noexec-per-ns
claim:  raising vm.memfd_noexec in a PID namespace leaves value and memfd_create() as they
        are in the namespaces above and beside it
since:  6.3
needs:  cap:sys_admin config:MEMFD_CREATE config:SYSCTL executable-memfd
---*/
/*
 *	test ── outer ──┬── inner
 *	                └── sibling
 */
#include "case.h"
#include "memfd.h"

FIXTURE(namespaces) {
	struct actor *outer, *inner, *sibling;
};

FIXTURE_SETUP(namespaces)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->inner = actor("inner", .by = self->outer, .flags = CLONE_NEWPID);
	self->sibling = actor("sibling", .by = self->outer, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(namespaces)

#define EXPECT_UNCHANGED(who) do { \
	EXPECT_EQ(0, noexec(who)); \
	EXPECT_STREQ(EXECUTABLE, memfd(who, 0)); \
	EXPECT_STREQ(EXECUTABLE, memfd(who, MFD_EXEC)); \
} while (0)

TEST_F(namespaces, raised_to_1)
{
	ASSERT_EQ(0, write_noexec(self->inner, 1));
	EXPECT_UNCHANGED(self->outer);
	EXPECT_UNCHANGED(self->sibling);
	EXPECT_UNCHANGED(test);
	/* Control: inside it counts. */
	EXPECT_EQ(1, noexec(self->inner));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->inner, 0));
}

TEST_F(namespaces, raised_to_2)
{
	ASSERT_EQ(0, write_noexec(self->inner, 2));
	EXPECT_UNCHANGED(self->outer);
	EXPECT_UNCHANGED(self->sibling);
	EXPECT_UNCHANGED(test);
	/* Control: inside it counts. */
	EXPECT_EQ(2, noexec(self->inner));
	EXPECT_STREQ("EACCES", memfd(self->inner, MFD_EXEC));
}

/* Whoever made the namespace for his children stays in his own. */
TEST_F(namespaces, raised_by_the_first_child)
{
	struct actor *first;

	must(self->sibling, unshare, CLONE_NEWPID);
	first = actor("first", .by = self->sibling);
	ASSERT_EQ(0, write_noexec(first, 2));
	EXPECT_UNCHANGED(self->sibling);
	EXPECT_EQ(2, noexec(first));
}

/* A write by whoever may have children elsewhere is for the namespace that it is in. */
TEST_F(namespaces, raised_after_unshare)
{
	must(self->inner, unshare, CLONE_NEWPID);
	ASSERT_EQ(0, write_noexec(self->inner, 1));
	EXPECT_EQ(1, noexec(self->inner));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->inner, 0));
	EXPECT_UNCHANGED(self->outer);
}

CASE_MAIN
