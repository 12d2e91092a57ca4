// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: clone-newpid-sighand-ok signals-sigkill-from-inside-ignored
        signals-default-term-from-inside-ignored
claim:  an init that shares signal handlers with its creator is protected like any other: it gets
        the signals that it handles, and no other one from its own namespace
since:  always
---*/
/*
 *	           outside  inside
 *	outer         1
 *	creator       2
 *	init          3        1     CLONE_VM | CLONE_SIGHAND
 *	member        4        2
 */
#include "case.h"

FIXTURE(sharing) { struct actor *outer, *creator, *init, *member; };

FIXTURE_SETUP(sharing)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->creator = actor("creator", .by = self->outer);
	self->init = actor("init", .by = self->creator,
			   .flags = CLONE_NEWPID | CLONE_VM | CLONE_SIGHAND);
	self->member = has_number(actor("member", .by = self->init), 2);
}

FIXTURE_ENDS(sharing)

TEST_F(sharing, unhandled_signals_from_inside_are_ignored)
{
	EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGSTOP);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL);
	EXPECT_RETURNS(0, self->init, kill, 1, SIGKILL);
	EXPECT_ALIVE(self->init);
}

TEST_F(sharing, what_its_creator_handles_is_delivered)
{
	catch_signal(self->creator, SIGUSR1);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGUSR1);
	EXPECT_CAUGHT(1, self->init, SIGUSR1);
	EXPECT_CAUGHT(0, self->creator, SIGUSR1);
}

/* Control: from outside SIGKILL ends it, and others are not protected. */
TEST_F(sharing, others_are_not_protected)
{
	EXPECT_RETURNS(0, self->init, kill, 2, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->member);
	EXPECT_RETURNS(0, self->outer, kill, 3, SIGKILL);
	EXPECT_TRUE(dies(self->init));
}

CASE_MAIN
