// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: unshare-twice-einval clone-newpid-after-unshare-einval
claim:  who has called unshare(CLONE_NEWPID) gets no further PID namespace together with a new
        user namespace either, and stays in its user namespace then
since:  always
needs:  userns
---*/
/*
 *	outer (1) ──┬── caller (2) ── init (4; 1 inside)
 *	            └── another (3)
 */
#include "case.h"

FIXTURE(second) {
	struct actor *caller, *another;
	ino_t user;
};

FIXTURE_SETUP(second)
{
	struct actor *outer = actor("outer", .flags = CLONE_NEWPID);

	self->caller = actor("caller", .by = outer);
	self->another = actor("another", .by = outer);
	self->user = ns_inode(self->caller, "user");
	must(self->caller, unshare, CLONE_NEWPID);
}

FIXTURE_ENDS(second)

/* Control: a new user namespace alone, and both for a process that has unshared nothing. */
TEST_F(second, before_the_first_child)
{
	EXPECT_ERRNO(EINVAL, self->caller, unshare, CLONE_NEWUSER | CLONE_NEWPID);
	EXPECT_EQ(self->user, ns_inode(self->caller, "user"));
	EXPECT_RETURNS(0, self->caller, unshare, CLONE_NEWUSER);
	EXPECT_RETURNS(0, self->another, unshare, CLONE_NEWUSER | CLONE_NEWPID);
	EXPECT_RETURNS(1, actor("init", .by = self->caller), getpid);
	EXPECT_RETURNS(2, actor("second", .by = self->caller), getpid);
}

TEST_F(second, after_the_first_child)
{
	actor("init", .by = self->caller);
	EXPECT_ERRNO(EINVAL, self->caller, unshare, CLONE_NEWUSER | CLONE_NEWPID);
	EXPECT_EQ(self->user, ns_inode(self->caller, "user"));
	EXPECT_RETURNS(0, self->caller, unshare, CLONE_NEWUSER);	/* control */
	EXPECT_RETURNS(2, actor("second", .by = self->caller), getpid);
}

TEST_F(second, by_clone)
{
	unsigned long flags = CLONE_NEWUSER | CLONE_NEWPID | SIGCHLD;

	EXPECT_ERRNO(EINVAL, self->caller, clone, flags, 0, 0, 0, 0);
	EXPECT_RETURNS(4, self->another, clone, flags, 0, 0, 0, 0);	/* control */
	EXPECT_RETURNS(1, actor("init", .by = self->caller, .flags = CLONE_NEWUSER), getpid);
}

CASE_MAIN
