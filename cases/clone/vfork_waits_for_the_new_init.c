// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: clone-newpid-vfork-ok clone-vfork-after-unshare-ok
        signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored
claim:  CLONE_VFORK suspends the creator of a namespace's init until init ends or calls exec,
        also where the namespace comes from unshare()
since:  always
---*/
/*
 *	           outside  inside
 *	outer         1
 *	creator       2              suspended while init borrows its memory
 *	init          3        1
 *	member        4        2
 */
#include "case.h"

FIXTURE(vfork) {
	struct actor *outer, *creator, *init;
};

FIXTURE_VARIANT(vfork) {
	bool unshare;
};

FIXTURE_VARIANT_ADD(vfork, clone) { .unshare = false };
FIXTURE_VARIANT_ADD(vfork, unshare) { .unshare = true };

FIXTURE_SETUP(vfork)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->creator = actor("creator", .by = self->outer);
	if (variant->unshare)
		must(self->creator, unshare, CLONE_NEWPID);
	self->init = actor("init", .by = self->creator, .vfork = true,
			   .flags = variant->unshare ? 0 : CLONE_NEWPID);
}

FIXTURE_ENDS(vfork)

TEST_F(vfork, until_init_ends)
{
	struct actor *member = actor("member", .by = self->init);

	EXPECT_RETURNS(1, self->init, getpid);
	EXPECT_RETURNS(0, self->init, getppid);
	EXPECT_RETURNS(2, member, getpid);
	EXPECT_TRUE(is_busy(self->creator));
	leave(self->init, 7);
	EXPECT_FINISHES(3, self->creator);
	EXPECT_RETURNS(2, self->creator, getpid);
	EXPECT_EXITED(7, self->init);
}

TEST_F(vfork, until_init_calls_exec)
{
	EXPECT_TRUE(is_busy(self->creator));
	exec_again(self->init);
	EXPECT_FINISHES(3, self->creator);
	EXPECT_RETURNS(1, self->init, getpid);
	EXPECT_RETURNS(2, actor("member", .by = self->init), getpid);
	EXPECT_RETURNS(2, self->creator, getpid);
}

TEST_F(vfork, init_is_protected)
{
	struct actor *member = actor("member", .by = self->init);

	EXPECT_RETURNS(0, member, kill, 1, SIGTERM);
	EXPECT_RETURNS(0, member, kill, 1, SIGSTOP);
	EXPECT_RETURNS(0, member, kill, 1, SIGKILL);
	EXPECT_RETURNS(0, self->init, kill, 1, SIGKILL);
	EXPECT_ALIVE(self->init);
	/* Control: another process is not. */
	EXPECT_RETURNS(0, self->init, kill, 2, SIGKILL);
	EXPECT_KILLED(SIGKILL, member);
}

CASE_MAIN
