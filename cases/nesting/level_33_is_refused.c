// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nesting-depth-32-ok nesting-depth-33-clone-enospc nesting-depth-33-clone3-enospc
        nesting-depth-33-unshare-enospc nesting-depth-33-with-newuser-enospc
        nesting-fork-at-deepest-ok
claim:  32 PID namespaces nest below the initial one, and no system call creates a 33rd
since:  5.3
partly: userns
---*/
/*
 *	test ── init1 ── init2 ── ... ── init32 ──╳── a 33rd level
 *	level 0   1        2               32
 */
#include "case.h"

FIXTURE(levels) {
	struct chain chain;
	struct actor *deepest;
};

FIXTURE_SETUP(levels)
{
	grow_to_limit(&self->chain);
	self->deepest = self->chain.init[self->chain.depth - 1];
}

FIXTURE_ENDS(levels)

/* Goes one level deeper, to the last that there may be. */
static struct actor *last_level(struct actor *deepest)
{
	return actor("init32", .by = deepest, .flags = CLONE_NEWPID);
}

/* Each of the four is its own control: one level higher the same call succeeds. */
TEST_F(levels, clone)
{
	long flags = CLONE_NEWPID | SIGCHLD;

	EXPECT_SUCCESS(self->deepest, clone, flags, 0, 0, 0, 0);
	EXPECT_ERRNO(ENOSPC, last_level(self->deepest), clone, flags, 0, 0, 0, 0);
}

TEST_F(levels, clone3)
{
	void *args = clone_args(CLONE_NEWPID);

	EXPECT_SUCCESS(self->deepest, clone3, args, CLONE3_SIZE_VER0);
	EXPECT_ERRNO(ENOSPC, last_level(self->deepest), clone3, args, CLONE3_SIZE_VER0);
}

TEST_F(levels, unshare)
{
	EXPECT_ERRNO(ENOSPC, last_level(self->deepest), unshare, CLONE_NEWPID);
	EXPECT_RETURNS(0, self->deepest, unshare, CLONE_NEWPID);
}

TEST_F(levels, unshare_with_user_namespace)
{
	struct actor *last = last_level(self->deepest);
	ino_t user = ns_inode(last, "user");

	SKIP_UNLESS("userns");
	EXPECT_ERRNO(ENOSPC, last, unshare, CLONE_NEWUSER | CLONE_NEWPID);
	EXPECT_EQ(user, ns_inode(last, "user"));	/* nothing was changed */
	EXPECT_RETURNS(0, self->deepest, unshare, CLONE_NEWUSER | CLONE_NEWPID);
}

TEST_F(levels, every_level_has_its_own_pid_1)
{
	struct actor *last = last_level(self->deepest);
	int level;

	for (level = 0; level < self->chain.depth; level++)
		EXPECT_RETURNS(1, self->chain.init[level], getpid);
	EXPECT_RETURNS(1, last, getpid);
}

TEST_F(levels, fork_at_the_deepest)
{
	struct actor *child = actor("child", .by = last_level(self->deepest));

	EXPECT_RETURNS(2, child, getpid);
	EXPECT_RETURNS(1, child, getppid);
}

CASE_MAIN
