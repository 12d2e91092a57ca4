// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ipc-memfd-noexec-inherited
claim:  vm.memfd_noexec of a new PID namespace starts with the value that its parent has
since:  6.3
needs:  cap:sys_admin config:MEMFD_CREATE config:SYSCTL executable-memfd
partly: since:6.6
---*/
/*
 *	test ── outer ──── middle ──── new
 */
#include "case.h"
#include "memfd.h"

FIXTURE(namespaces) {
	struct actor *outer;
};

FIXTURE_VARIANT(namespaces) {
	enum route route;
};

FIXTURE_VARIANT_ADD(namespaces, clone) { BY_CLONE };
FIXTURE_VARIANT_ADD(namespaces, unshare) { BY_UNSHARE };

FIXTURE_SETUP(namespaces)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(namespaces)

TEST_F(namespaces, starts_with_0)
{
	struct actor *new = new_init("new", self->outer, variant->route);

	EXPECT_EQ(0, noexec(new));
	EXPECT_STREQ(EXECUTABLE, memfd(new, 0));
}

TEST_F(namespaces, starts_with_1)
{
	struct actor *new;

	ASSERT_EQ(0, write_noexec(self->outer, 1));
	new = new_init("new", self->outer, variant->route);
	EXPECT_EQ(1, noexec(new));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(new, 0));
	EXPECT_STREQ(EXECUTABLE, memfd(new, MFD_EXEC));
}

TEST_F(namespaces, starts_with_2)
{
	struct actor *new;

	ASSERT_EQ(0, write_noexec(self->outer, 2));
	new = new_init("new", self->outer, variant->route);
	EXPECT_EQ(2, noexec(new));
	EXPECT_STREQ("EACCES", memfd(new, MFD_EXEC));
}

/* Since 6.6 the parent's value binds, too: what was inherited shows once it is lowered. */
TEST_F(namespaces, keeps_it_when_the_parent_lowers_its_own)
{
	struct actor *new;

	SKIP_UNLESS("since:6.6");
	ASSERT_EQ(0, write_noexec(self->outer, 1));
	new = new_init("new", self->outer, variant->route);
	ASSERT_EQ(0, write_noexec(self->outer, 0));
	EXPECT_EQ(0, noexec(self->outer));
	EXPECT_EQ(1, noexec(new));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(new, 0));
}

/* The value that binds the parent is the parent's, wherever it comes from. */
TEST_F(namespaces, inherits_what_binds_its_parent)
{
	struct actor *middle, *new;

	SKIP_UNLESS("since:6.6");
	middle = actor("middle", .by = self->outer, .flags = CLONE_NEWPID);
	ASSERT_EQ(0, write_noexec(self->outer, 2));
	new = new_init("new", middle, variant->route);
	ASSERT_EQ(0, write_noexec(self->outer, 0));
	EXPECT_EQ(0, noexec(middle));
	EXPECT_EQ(2, noexec(new));
	EXPECT_STREQ("EACCES", memfd(new, MFD_EXEC));
}

CASE_MAIN
