// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nesting-parent-is-creators-ns
claim:  the parent of a new PID namespace is that of the process that called clone(2),
        clone3(2) or unshare(2)
since:  always
---*/
/*
 *	test ── outer ──┬── left ── creator ── init of a new namespace
 *	                └── joiner
 */
#include "case.h"

FIXTURE(family) {
	struct actor *outer, *left, *creator;
};

FIXTURE_VARIANT(family) {
	enum route route;
};

FIXTURE_VARIANT_ADD(family, clone) { .route = BY_CLONE };
FIXTURE_VARIANT_ADD(family, clone3) { .route = BY_CLONE3 };
FIXTURE_VARIANT_ADD(family, unshare) { .route = BY_UNSHARE };

FIXTURE_SETUP(family)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->left = actor("left", .by = self->outer, .flags = CLONE_NEWPID);
	self->creator = actor("creator", .by = self->left);
}

FIXTURE_ENDS(family)

/* The parent of the PID namespace of @who, asked by the test; 0 when there is none to see. */
static ino_t parent_of(struct actor *who)
{
	long parent = call(test, ioctl, open_ns(test, who, "pid"), NS_GET_PARENT, 0);

	return parent < 0 ? 0 : fd_inode(test, parent);
}

TEST_F(family, created_by_an_ordinary_process)
{
	struct actor *init = new_init("init", self->creator, variant->route);

	EXPECT_EQ(ns_inode(self->creator, "pid"), parent_of(init));
	EXPECT_EQ(ns_inode(self->left, "pid"), parent_of(init));
	EXPECT_NE(ns_inode(self->outer, "pid"), parent_of(init));
}

TEST_F(family, created_by_an_init)
{
	struct actor *init = new_init("init", self->left, variant->route);

	EXPECT_EQ(ns_inode(self->left, "pid"), parent_of(init));
	EXPECT_EQ(ns_inode(self->outer, "pid"), parent_of(self->left));
}

/* In namespace of left, but a child of a process of outer's. */
TEST_F(family, created_by_an_injected_process)
{
	struct actor *joiner = actor("joiner", .by = self->outer);
	struct actor *injected = join("injected", joiner, self->left);
	struct actor *init = new_init("init", injected, variant->route);

	EXPECT_EQ(ns_inode(self->left, "pid"), parent_of(init));
}

TEST_F(family, creator_is_gone)
{
	struct actor *init;

	if (variant->route == BY_UNSHARE) {
		must(self->creator, unshare, CLONE_NEWPID);
		init = actor("init", .by = self->creator, .orphan_lives = true);
	} else {
		init = actor("init", .by = self->creator, .orphan_lives = true,
			     .flags = CLONE_NEWPID, .clone3 = variant->route == BY_CLONE3);
	}
	LEAVES(self->creator);
	EXPECT_RETURNS(1, init, getpid);
	EXPECT_EQ(ns_inode(self->left, "pid"), parent_of(init));
}

/* Two of one creator are siblings. */
TEST_F(family, created_twice)
{
	struct actor *other = actor("other", .by = self->left);
	struct actor *init = new_init("init", self->creator, variant->route);
	struct actor *second = new_init("second", other, variant->route);

	EXPECT_NE(ns_inode(init, "pid"), ns_inode(second, "pid"));
	EXPECT_EQ(parent_of(init), parent_of(second));
	EXPECT_EQ(ns_inode(self->left, "pid"), parent_of(second));
}

CASE_MAIN
