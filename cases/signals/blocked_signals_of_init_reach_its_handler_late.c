// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-blocked-handled-delivered-at-unblock
claim:  a signal that init has blocked, and has a handler for, gets to the handler when it is
        unblocked, and not before
since:  always
---*/
/*
 *	test ── outer ──── init ──┬── member      numbers:  outer   inner
 *	                          └── other         init      4       1
 *	                                            member    5       2
 */
#include "case.h"
#include "signals_scenes.h"

INIT_WITH_BLOCKED_SIGTERM;

TEST_F(namespace, handled_when_unblocked)
{
	catch_signal(self->init, SIGTERM);
	must(self->member, kill, 1, SIGTERM);
	EXPECT_CAUGHT(0, self->init, SIGTERM);
	unblock_signal(self->init, SIGTERM);
	EXPECT_CAUGHT(1, self->init, SIGTERM);
	EXPECT_EQ(2, caught_info(self->init, SIGTERM)->si_pid);
}

TEST_F(namespace, handled_when_unblocked_from_an_ancestor_too)
{
	catch_signal(self->init, SIGTERM);
	must(self->outer, kill, 4, SIGTERM);
	EXPECT_CAUGHT(0, self->init, SIGTERM);
	unblock_signal(self->init, SIGTERM);
	EXPECT_CAUGHT(1, self->init, SIGTERM);
	EXPECT_EQ(0, caught_info(self->init, SIGTERM)->si_pid);
}

CASE_MAIN
