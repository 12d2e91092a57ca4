// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: unshare-first-child-after-failed-fork
claim:  the first process that is created after unshare(CLONE_NEWPID) is PID 1, also when
        attempts before have failed
since:  5.5
needs:  syscall:clone3
divergence: D25 pidfd_cannot_be_stored ..7.0 kernels take the namespace for
        one that has ended: ENOMEM from then on
---*/
/*
 *	outer (1) ── caller (2) ──┬─╳ a child that never comes to be
 *	                          └── init (3; 1 inside)
 */
#include "case.h"
#include "set_tid.h"

FIXTURE(unshared) {
	struct actor *caller;
};

FIXTURE_SETUP(unshared)
{
	self->caller = actor("caller", .by = actor("outer", .flags = CLONE_NEWPID));
	must(self->caller, unshare, CLONE_NEWPID);
}

FIXTURE_ENDS(unshared)

static struct clone3_args *pidfd_to_nowhere(void)
{
	struct clone3_args *args = clone_args(CLONE_PIDFD);

	args->pidfd = 8;
	return args;
}

TEST_F(unshared, number_outside_is_in_use)
{
	struct actor *init;

	EXPECT_ERRNO(EEXIST, self->caller, clone3, set_tid(0, 1, 2), CLONE3_SIZE_VER1);
	EXPECT_ERRNO(EEXIST, self->caller, clone3, set_tid(0, 1, 1), CLONE3_SIZE_VER1);
	EXPECT_ERRNO(ECHILD, self->caller, wait4, -1, NULL, __WALL | WNOHANG, NULL);
	init = actor("init", .by = self->caller);	/* control */
	EXPECT_RETURNS(1, init, getpid);
	EXPECT_RETURNS(2, actor("member", .by = init), getpid);
}

/* This fails when the child has both its numbers already. */
TEST_F(unshared, pidfd_cannot_be_stored)
{
	struct actor *init;

	ASSERT_ERRNO(EFAULT, self->caller, clone3, pidfd_to_nowhere(), CLONE3_SIZE_VER0);
	ASSERT_ERRNO(EFAULT, self->caller, clone3, pidfd_to_nowhere(), CLONE3_SIZE_VER0);
	EXPECT_ERRNO(ECHILD, self->caller, wait4, -1, NULL, __WALL | WNOHANG, NULL);
	init = actor("init", .by = self->caller);
	EXPECT_RETURNS(1, init, getpid);
	EXPECT_RETURNS(2, actor("member", .by = init), getpid);
}

/* Control: where there is an init a failure does not matter either. */
TEST_F(unshared, second_child_after_a_failure)
{
	struct actor *init = actor("init", .by = self->caller);

	ASSERT_ERRNO(EFAULT, self->caller, clone3, pidfd_to_nowhere(), CLONE3_SIZE_VER0);
	EXPECT_ALIVE(init);
	EXPECT_EQ(ns_inode(init, "pid"), ns_inode(actor("second", .by = self->caller), "pid"));
}

CASE_MAIN
