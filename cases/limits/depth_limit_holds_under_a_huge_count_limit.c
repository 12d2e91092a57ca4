// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: limits-independent-of-depth limits-default-descendant-maxint
claim:  a user namespace that allows any number of PID namespaces, as a new one does, allows
        no deeper nesting for that: level 33 is refused with ENOSPC, and does not count
since:  always
needs:  userns
partly: config:SYSCTL
---*/
/*
 *	test ── init1 ── ... ── init31 ── last (32) ──╳── a 33rd level
 */
#include "case.h"
#include "ucount.h"

FIXTURE(levels) {
	struct chain chain;
	struct actor *deepest, *last;
};

FIXTURE_SETUP(levels)
{
	enter_user_namespace(test);
	grow_to_limit(&self->chain);
	self->deepest = self->chain.init[self->chain.depth - 1];
	self->last = actor("last", .by = self->deepest, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(levels)

TEST_F(levels, count_limit_is_huge)
{
	EXPECT_STREQ("2147483647", read_file(self->last, "/proc/sys/user/max_pid_namespaces"));
}

TEST_F(levels, depth_limit_holds)
{
	EXPECT_ERRNO(ENOSPC, self->last, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(ENOSPC, self->last, unshare, CLONE_NEWPID);
}

/* Control: it is not the number of namespaces that is too high. */
TEST_F(levels, more_of_them_at_a_higher_level)
{
	actor("another", .by = self->deepest, .flags = CLONE_NEWPID);
	actor("another", .by = self->chain.init[0], .flags = CLONE_NEWPID);
	EXPECT_ERRNO(ENOSPC, self->last, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	EXPECT_SUCCESS(self->deepest, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	EXPECT_SUCCESS(self->chain.init[0], clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
}

TEST_F(levels, what_the_depth_forbids_does_not_count)
{
	struct actor *owner, *bottom;

	SKIP_UNLESS("config:SYSCTL");
	owner = actor("owner", .by = self->deepest);
	nest_user_namespace(owner);
	bottom = actor("bottom", .by = owner, .flags = CLONE_NEWPID);
	set_limit(owner, 2);
	EXPECT_ERRNO(ENOSPC, bottom, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(ENOSPC, bottom, unshare, CLONE_NEWPID);
	EXPECT_ROOM(owner);
	EXPECT_FULL(owner);
}

CASE_MAIN
