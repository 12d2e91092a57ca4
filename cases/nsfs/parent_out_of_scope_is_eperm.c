// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nsfs-get-parent-outside-eperm nsfs-get-parent-child nsfs-get-parent-initial-eperm
claim:  NS_GET_PARENT gives the parent of a PID namespace to those who live in it or above,
        and fails with EPERM for the caller's own namespace and all outside of it
since:  always
partly: initial-pidns
---*/
/*
 *	upper ── middle ─┬─ own ──┬── member
 *	                 │        └── below ── below2
 *	                 └─ sibling ── nephew             each a namespace but member
 */
#include "case.h"

FIXTURE(tree) {
	struct actor *upper, *middle, *own, *member, *below, *below2, *sibling, *nephew;
};

FIXTURE_SETUP(tree)
{
	self->upper = actor("upper", .flags = CLONE_NEWPID);
	self->middle = actor("middle", .by = self->upper, .flags = CLONE_NEWPID);
	self->own = actor("own", .by = self->middle, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->own);
	self->below = actor("below", .by = self->own, .flags = CLONE_NEWPID);
	self->below2 = actor("below2", .by = self->below, .flags = CLONE_NEWPID);
	self->sibling = actor("sibling", .by = self->middle, .flags = CLONE_NEWPID);
	self->nephew = actor("nephew", .by = self->sibling, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(tree)

#define GET_PARENT(who, init) ioctl, open_ns(who, init, "pid"), NS_GET_PARENT, 0

TEST_F(tree, of_the_own_namespace)
{
	EXPECT_ERRNO(EPERM, self->member, GET_PARENT(self->member, self->own));
	EXPECT_ERRNO(EPERM, self->own, GET_PARENT(self->own, self->own));
}

TEST_F(tree, of_an_ancestor)
{
	EXPECT_ERRNO(EPERM, self->member, GET_PARENT(self->member, self->middle));
	EXPECT_ERRNO(EPERM, self->member, GET_PARENT(self->member, self->upper));
}

/* Its parent is an ancestor of the caller's own namespace, or beside it. */
TEST_F(tree, of_a_sibling)
{
	EXPECT_ERRNO(EPERM, self->member, GET_PARENT(self->member, self->nephew));
	EXPECT_ERRNO(EPERM, self->member, GET_PARENT(self->member, self->sibling));
}

#define EXPECT_PARENT(parent, who, init) \
	do { \
		int fd = call(who, ioctl, open_ns(who, init, "pid"), NS_GET_PARENT, 0); \
		EXPECT_LE(0, fd); \
		EXPECT_EQ(ns_inode(parent, "pid"), fd < 0 ? 0 : fd_inode(who, fd)); \
	} while (0)

/* It has no parent, whoever asks. */
TEST_F(tree, of_the_initial_namespace)
{
	int fd;

	SKIP_UNLESS("initial-pidns");
	fd = open_ns(test, test, "pid");
	EXPECT_ERRNO(EPERM, test, ioctl, fd, NS_GET_PARENT, 0);
	EXPECT_ERRNO(EPERM, self->upper, GET_PARENT(self->upper, test));
	EXPECT_ERRNO(EPERM, self->member, GET_PARENT(self->member, test));
	EXPECT_PARENT(test, test, self->upper);		/* control */
}

/* Control: the parent is the caller's own namespace, or below it. */
TEST_F(tree, of_those_below)
{
	EXPECT_PARENT(self->own, self->member, self->below);
	EXPECT_PARENT(self->below, self->member, self->below2);
}

/* Control: the same namespaces by those above. */
TEST_F(tree, by_those_above)
{
	EXPECT_PARENT(self->middle, self->middle, self->own);
	EXPECT_PARENT(self->middle, self->middle, self->sibling);
	EXPECT_PARENT(self->middle, self->upper, self->own);
	EXPECT_PARENT(self->sibling, self->upper, self->nephew);
	EXPECT_PARENT(self->upper, self->upper, self->middle);
	EXPECT_PARENT(self->below, self->upper, self->below2);
}

/* Where a process lives decides, not where its children will. */
TEST_F(tree, after_unshare)
{
	must(self->member, unshare, CLONE_NEWPID);
	EXPECT_ERRNO(EPERM, self->member, GET_PARENT(self->member, self->own));
	EXPECT_PARENT(self->own, self->member, self->below);
}

CASE_MAIN
