// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nesting-tree-reaches-root
claim:  from a PID namespace n levels down NS_GET_PARENT leads through each level and
        after n steps to the namespace of whoever asks, and no further
since:  always
partly: initial-pidns
---*/
/*
 *	test ── init1 ── init2 ── init3 ── init4 ── init5
 *	 ◀──5──────◀──4─────◀──3─────◀──2─────◀──1──── NS_GET_PARENT
 */
#include "case.h"

#define DEPTH 5

FIXTURE(levels) {
	struct chain chain;
};

FIXTURE_SETUP(levels)
{
	grow_chain(&self->chain, DEPTH);
}

FIXTURE_ENDS(levels)

TEST_F(levels, asked_at_the_top)
{
	long fd = open_ns(test, self->chain.init[DEPTH - 1], "pid");
	int level;

	for (level = DEPTH - 1; level > 0; level--) {
		fd = call(test, ioctl, fd, NS_GET_PARENT, 0);
		ASSERT_GE(fd, 0);
		EXPECT_EQ(ns_inode(self->chain.init[level - 1], "pid"), fd_inode(test, fd));
	}
	fd = call(test, ioctl, fd, NS_GET_PARENT, 0);
	ASSERT_GE(fd, 0);
	EXPECT_EQ(ns_inode(test, "pid"), fd_inode(test, fd));
	EXPECT_ERRNO(EPERM, test, ioctl, fd, NS_GET_PARENT, 0);
}

/* In the initial namespace the steps count its levels, and it has no parent at all. */
TEST_F(levels, asked_in_the_initial_namespace)
{
	long fd;
	int steps = 0;

	SKIP_UNLESS("initial-pidns");
	fd = open_ns(test, self->chain.init[DEPTH - 1], "pid");
	while (steps < 40 && fd_inode(test, fd) != INITIAL_PID_NS_INO) {
		fd = call(test, ioctl, fd, NS_GET_PARENT, 0);
		ASSERT_GE(fd, 0);
		steps++;
	}
	EXPECT_EQ(DEPTH, steps);
	EXPECT_ERRNO(EPERM, test, ioctl, fd, NS_GET_PARENT, 0);
}

TEST_F(levels, asked_in_the_middle)
{
	struct actor *init2 = self->chain.init[1];
	long fd = open_ns(init2, self->chain.init[DEPTH - 1], "pid");
	int level;

	for (level = DEPTH - 1; level > 1; level--) {
		fd = call(init2, ioctl, fd, NS_GET_PARENT, 0);
		ASSERT_GE(fd, 0);
		EXPECT_EQ(ns_inode(self->chain.init[level - 1], "pid"), fd_inode(init2, fd));
	}
	EXPECT_ERRNO(EPERM, init2, ioctl, fd, NS_GET_PARENT, 0);
}

/* A parent exists as long as its child does, processes or not. */
TEST_F(levels, after_the_end_of_all_processes)
{
	long fd = open_ns(test, self->chain.init[3], "pid");
	ino_t third = ns_inode(self->chain.init[2], "pid");
	ino_t second = ns_inode(self->chain.init[1], "pid");

	LEAVES(self->chain.init[1]);
	fd = call(test, ioctl, fd, NS_GET_PARENT, 0);
	ASSERT_GE(fd, 0);
	EXPECT_EQ(third, fd_inode(test, fd));
	fd = call(test, ioctl, fd, NS_GET_PARENT, 0);
	ASSERT_GE(fd, 0);
	EXPECT_EQ(second, fd_inode(test, fd));
}

CASE_MAIN
