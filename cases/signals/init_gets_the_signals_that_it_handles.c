// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-handled-from-inside-delivered signals-handled-from-ancestor-delivered
claim:  a signal for which init has a handler is delivered, once, from a member, from init
        itself and from an ancestor
since:  always
---*/
/*
 *	test ── outer ──── init ──── member      numbers:  outer   inner
 *	                                           init      4       1
 *	                                           member    8       5
 */
#include "case.h"

FIXTURE(namespace) {
	struct actor *outer, *init, *member;
};

FIXTURE_SETUP(namespace)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 4);
	skip_pids(self->init, 3);
	self->member = has_number(actor("member", .by = self->init), 5);
	catch_signal(self->init, SIGTERM);
}

FIXTURE_ENDS(namespace)

#define EXPECT_SENDER(pid) \
	do { \
		EXPECT_CAUGHT(1, self->init, SIGTERM); \
		EXPECT_EQ(SI_USER, caught_info(self->init, SIGTERM)->si_code); \
		EXPECT_EQ(pid, caught_info(self->init, SIGTERM)->si_pid); \
	} while (0)

TEST_F(namespace, from_a_member)
{
	EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
	EXPECT_SENDER(5);
}

TEST_F(namespace, from_init_itself)
{
	EXPECT_RETURNS(0, self->init, kill, 1, SIGTERM);
	EXPECT_SENDER(1);
}

TEST_F(namespace, from_an_ancestor)
{
	EXPECT_RETURNS(0, self->outer, kill, 4, SIGTERM);
	EXPECT_SENDER(0);
}

TEST_F(namespace, from_two_levels_above)
{
	EXPECT_RETURNS(0, test, kill, pid_seen_by(test, self->init), SIGTERM);
	EXPECT_SENDER(0);
}

/* The handler is of one signal: another one is dropped as before. */
TEST_F(namespace, another_signal_is_still_dropped)
{
	EXPECT_RETURNS(0, self->member, kill, 1, SIGHUP);
	EXPECT_RETURNS(0, self->outer, kill, 4, SIGHUP);
	EXPECT_ALIVE(self->init);
	EXPECT_CAUGHT(0, self->init, SIGTERM);
}

CASE_MAIN
