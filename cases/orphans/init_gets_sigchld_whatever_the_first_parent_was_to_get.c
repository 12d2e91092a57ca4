// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: orphans-init-can-reap orphans-zombie-adopted
claim:  init is told of the end of an orphan by SIGCHLD and can wait for it, whatever signal
        the first parent was to get, also when it had ended before
since:  always
---*/
/*
 *	test ── init (1 inside) ── parent (2) ── child (3 inside, exit signal SIGUSR1)
 *	                             ╳ ends: child goes to init
 */
#include "case.h"

FIXTURE(orphan) { struct actor *init, *parent, *child; };

FIXTURE_SETUP(orphan)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->parent = actor("parent", .by = self->init, .exit_signal = -1);
	self->child = actor("child", .by = self->parent, .exit_signal = SIGUSR1,
			    .orphan_lives = true);
}

FIXTURE_ENDS(orphan)

TEST_F(orphan, is_announced_by_sigchld)
{
	LEAVES(self->parent);
	ASSERT_RETURNS(1, self->child, getppid);
	catch_signal(self->init, SIGCHLD);
	catch_signal(self->init, SIGUSR1);
	leave(self->child, 0);
	EXPECT_RETURNS(3, self->init, wait4, 3, NULL, 0, NULL);
	EXPECT_CAUGHT(1, self->init, SIGCHLD);
	EXPECT_CAUGHT(0, self->init, SIGUSR1);
}

TEST_F(orphan, that_has_ended_before_is_announced_by_sigchld)
{
	catch_signal(self->init, SIGCHLD);
	catch_signal(self->init, SIGUSR1);
	catch_signal(self->parent, SIGUSR1);
	leave(self->child, 0);
	must(self->parent, waitid, P_PID, 3, NULL, WEXITED | WNOWAIT | __WALL, NULL);
	ASSERT_CAUGHT(0, self->init, SIGCHLD);
	LEAVES(self->parent);
	EXPECT_RETURNS(3, self->init, wait4, 3, NULL, 0, NULL);
	EXPECT_CAUGHT(1, self->init, SIGCHLD);
	EXPECT_CAUGHT(0, self->init, SIGUSR1);
}

/* Control: its first parent gets what it asked for, and waits with __WCLONE. */
TEST_F(orphan, was_to_be_announced_by_another_signal)
{
	catch_signal(self->parent, SIGCHLD);
	catch_signal(self->parent, SIGUSR1);
	leave(self->child, 0);
	EXPECT_RETURNS(3, self->parent, wait4, 3, NULL, __WCLONE, NULL);
	EXPECT_CAUGHT(0, self->parent, SIGCHLD);
	EXPECT_CAUGHT(1, self->parent, SIGUSR1);
}

CASE_MAIN
