// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: clone-newpid-thread-einval clone-newpid-parent-einval clone-sighand-without-vm-einval
claim:  clone() refuses CLONE_NEWPID together with CLONE_THREAD, with CLONE_PARENT, and with
        CLONE_SIGHAND where CLONE_VM is missing
since:  always
partly: since:5.3 syscall:clone3
divergence: D1 with_parent .. kernels accept it: the caller's parent gets a child that is PID 1
---*/
/*
 *	test ── init (1) ── caller (2) ── the child, that never comes to be
 */
#include "case.h"

#define THREAD (CLONE_VM | CLONE_SIGHAND | CLONE_THREAD)

FIXTURE(refused) {
	struct actor *init, *caller;
};

FIXTURE_SETUP(refused)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->init);
}

FIXTURE_ENDS(refused)

TEST_F(refused, with_thread)
{
	EXPECT_ERRNO(EINVAL, self->caller, clone, CLONE_NEWPID | THREAD, 0, 0, 0, 0);

	/* Control: both are possible, one at a time. */
	EXPECT_RETURNS(3, actor("thread", .by = self->caller, .thread = true), gettid);
	EXPECT_RETURNS(4, self->caller, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
}

TEST_F(refused, with_thread_by_clone3)
{
	struct clone3_args *args;

	SKIP_UNLESS("since:5.3 syscall:clone3");
	args = clone_args(CLONE_NEWPID | THREAD);
	args->exit_signal = 0;
	EXPECT_ERRNO(EINVAL, self->caller, clone3, args, CLONE3_SIZE_VER0);
	args->flags = CLONE_NEWPID;	/* control */
	EXPECT_RETURNS(3, self->caller, clone3, args, CLONE3_SIZE_VER0);
}

TEST_F(refused, with_sighand_without_vm)
{
	EXPECT_ERRNO(EINVAL, self->caller, clone, CLONE_NEWPID | CLONE_SIGHAND | SIGCHLD,
		     0, 0, 0, 0);

	/* Control: with CLONE_VM. */
	EXPECT_RETURNS(1, actor("child", .by = self->caller,
				.flags = CLONE_NEWPID | CLONE_SIGHAND | CLONE_VM), getpid);
}

TEST_F(refused, with_parent)
{
	EXPECT_ERRNO(EINVAL, self->caller, clone, CLONE_NEWPID | CLONE_PARENT | SIGCHLD,
		     0, 0, 0, 0);
}

CASE_MAIN
