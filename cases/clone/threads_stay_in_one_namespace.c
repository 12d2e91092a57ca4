// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: clone-thread-after-unshare-einval clone-thread-after-setns-einval
        clone-thread-after-return-ok clone-newpid-after-unshare-einval
        clone-threads-share-namespace
claim:  a process whose children go to another PID namespace can create neither a thread nor a
        further namespace, until setns() brings its children back
since:  always
partly: since:5.3 syscall:clone3
---*/
/*
 *	outer (1) ──┬── caller (2)      unshare(), or setns() to target's namespace
 *	            └── target (3; 1 inside), or a child of this in a namespace below (4; 2; 1)
 */
#include "case.h"

#define THREAD (CLONE_VM | CLONE_SIGHAND | CLONE_THREAD)

FIXTURE(elsewhere) {
	struct actor *outer, *caller, *target;
	int own;
	pid_t next;	/* number of outer's namespace */
};

FIXTURE_VARIANT(elsewhere) {
	bool unshare, two_levels;
};

FIXTURE_VARIANT_ADD(elsewhere, unshare) { .unshare = true };
FIXTURE_VARIANT_ADD(elsewhere, setns) { .unshare = false };
FIXTURE_VARIANT_ADD(elsewhere, setns_two_levels) { .two_levels = true };

FIXTURE_SETUP(elsewhere)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
	self->target = actor("target", .by = self->outer, .flags = CLONE_NEWPID);
	self->next = 4;
	if (variant->two_levels) {
		self->target = actor("lower", .by = self->target, .flags = CLONE_NEWPID);
		self->next = 5;
	}
	self->own = open_ns(self->caller, self->caller, "pid");
	if (variant->unshare)
		must(self->caller, unshare, CLONE_NEWPID);
	else
		must(self->caller, setns, open_ns(self->caller, self->target, "pid"),
		     CLONE_NEWPID);
}

FIXTURE_ENDS(elsewhere)

TEST_F(elsewhere, no_thread)
{
	EXPECT_ERRNO(EINVAL, self->caller, clone, THREAD, 0, 0, 0, 0);
	EXPECT_RETURNS(variant->unshare ? 1 : 2, actor("child", .by = self->caller), getpid);
	EXPECT_ERRNO(EINVAL, self->caller, clone, THREAD, 0, 0, 0, 0);
}

TEST_F(elsewhere, no_further_namespace)
{
	EXPECT_ERRNO(EINVAL, self->caller, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	EXPECT_RETURNS(variant->unshare ? 1 : 2, actor("child", .by = self->caller), getpid);
	EXPECT_ERRNO(EINVAL, self->caller, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
}

TEST_F(elsewhere, neither_by_clone3)
{
	struct clone3_args *args;

	SKIP_UNLESS("since:5.3 syscall:clone3");
	args = clone_args(THREAD);
	args->exit_signal = 0;
	EXPECT_ERRNO(EINVAL, self->caller, clone3, args, CLONE3_SIZE_VER0);
	EXPECT_ERRNO(EINVAL, self->caller, clone3, clone_args(CLONE_NEWPID), CLONE3_SIZE_VER0);
	/* Control: a process. */
	EXPECT_RETURNS(self->next, self->caller, clone3, clone_args(0), CLONE3_SIZE_VER0);
}

/* Control: both again, once children go to the own namespace. */
TEST_F(elsewhere, both_after_the_return)
{
	struct actor *thread;

	ASSERT_RETURNS(0, self->caller, setns, self->own, CLONE_NEWPID);
	thread = actor("thread", .by = self->caller, .thread = true);
	EXPECT_RETURNS(self->next, thread, gettid);
	EXPECT_RETURNS(2, thread, getpid);
	EXPECT_EQ(ns_inode(self->caller, "pid"), ns_inode(thread, "pid"));
	EXPECT_RETURNS(self->next + 1, self->caller, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
}

CASE_MAIN
