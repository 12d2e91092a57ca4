// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: clone-parent-by-ns-init-einval clone-parent-by-init-thread-einval
        clone-parent-by-member-ok
claim:  no thread of a namespace's init may use CLONE_PARENT, ordinary members may
since:  always
partly: since:5.3 syscall:clone3
---*/
/*
 *	outer ── init (1) ──── member (2) ┄┄ sibling of member (4)
 *	           └ thread (3)
 */
#include "case.h"

FIXTURE(siblings) {
	struct actor *outer, *init, *member, *thread;
};

FIXTURE_SETUP(siblings)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->thread = actor("thread", .by = self->init, .thread = true);
}

FIXTURE_ENDS(siblings)

TEST_F(siblings, by_init)
{
	EXPECT_ERRNO(EINVAL, self->init, clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0);
	EXPECT_RETURNS(4, self->init, clone, SIGCHLD, 0, 0, 0, 0);	/* control */
}

TEST_F(siblings, by_init_with_clone3)
{
	struct clone3_args *args;

	SKIP_UNLESS("since:5.3 syscall:clone3");
	args = clone_args(CLONE_PARENT);
	args->exit_signal = 0;
	EXPECT_ERRNO(EINVAL, self->init, clone3, args, CLONE3_SIZE_VER0);
	EXPECT_RETURNS(4, self->member, clone3, args, CLONE3_SIZE_VER0);	/* control */
}

TEST_F(siblings, by_a_thread_of_init)
{
	EXPECT_ERRNO(EINVAL, self->thread, clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0);
	EXPECT_RETURNS(4, self->thread, clone, SIGCHLD, 0, 0, 0, 0);	/* control */
}

/* Its children are no longer of the namespace that it is the init of. */
TEST_F(siblings, by_init_after_unshare)
{
	must(self->init, unshare, CLONE_NEWPID);
	EXPECT_ERRNO(EINVAL, self->init, clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0);
	EXPECT_RETURNS(4, self->init, clone, SIGCHLD, 0, 0, 0, 0);	/* control */
}

/* Control: the same call by an ordinary member. */
TEST_F(siblings, by_a_member)
{
	struct actor *sibling = actor("sibling", .by = self->member, .flags = CLONE_PARENT,
				      .orphan_lives = true);

	EXPECT_RETURNS(1, self->member, getppid);
	EXPECT_RETURNS(1, sibling, getppid);
	EXPECT_RETURNS(4, sibling, getpid);
	leave(sibling, 0);
	EXPECT_ERRNO(ECHILD, self->member, wait4, 4, NULL, 0, NULL);
	EXPECT_RETURNS(4, self->init, wait4, 4, NULL, 0, NULL);
}

/* A member whose parent is outside makes a child of that parent, which is 0 inside. */
TEST_F(siblings, by_a_member_put_in_by_setns)
{
	struct actor *parent = actor("parent", .by = self->outer);		/* 5 outside */
	struct actor *injected = join("injected", parent, self->init);		/* 6, 4 inside */

	ASSERT_RETURNS(5, injected, clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(ECHILD, injected, wait4, -1, NULL, 0, NULL);
	EXPECT_RETURNS(7, parent, wait4, 7, NULL, 0, NULL);
	EXPECT_RETURNS(0, actor("sibling", .by = injected, .flags = CLONE_PARENT,
				.orphan_lives = true), getppid);
}

TEST_F(siblings, by_a_member_born_after_unshare)
{
	struct actor *parent = actor("parent", .by = self->outer);		/* 5 outside */
	struct actor *init = new_init("its init", parent, BY_UNSHARE);		/* 6, 1 inside */
	struct actor *second = actor("second", .by = parent);			/* 7, 2 inside */

	EXPECT_ERRNO(EINVAL, init, clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0);
	ASSERT_RETURNS(3, second, clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(ECHILD, second, wait4, -1, NULL, 0, NULL);
	EXPECT_RETURNS(8, parent, wait4, 8, NULL, 0, NULL);
	EXPECT_RETURNS(0, actor("sibling", .by = second, .flags = CLONE_PARENT,
				.orphan_lives = true), getppid);
}

CASE_MAIN
