// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-sigkill-from-grandparent-kills signals-nested-init-killed-by-middle
        signals-sigkill-from-ancestor-kills signals-sigkill-from-inside-ignored
claim:  SIGKILL from any ancestor PID namespace ends an init, from whichever process there;
        a signal without a handler does not
since:  always
---*/
/*
 *	level       1    2    3
 *	upper       1                 with a child "neighbour"
 *	middle      4    1            with a child "cousin"
 *	lower       9    6    1       with a child "member"
 */
#include "case.h"

FIXTURE(levels) {
	struct actor *upper, *neighbour, *middle, *cousin, *lower, *member;
};

FIXTURE_SETUP(levels)
{
	self->upper = actor("upper", .flags = CLONE_NEWPID);
	skip_pids(self->upper, 1);
	self->neighbour = has_number(actor("neighbour", .by = self->upper), 3);
	self->middle = has_number(actor("middle", .by = self->upper, .flags = CLONE_NEWPID), 4);
	skip_pids(self->middle, 3);
	self->cousin = has_number(actor("cousin", .by = self->middle), 5);
	self->lower = has_number(actor("lower", .by = self->middle, .flags = CLONE_NEWPID), 6);
	self->member = actor("member", .by = self->lower);
}

FIXTURE_ENDS(levels)

/* All members of the lower namespace end with it, and nobody else. */
#define EXPECT_LOWER_KILLED() \
	do { \
		EXPECT_KILLED(SIGKILL, self->lower); \
		EXPECT_TRUE(dies(self->member)); \
		EXPECT_ALIVE(self->middle); \
		EXPECT_ALIVE(self->cousin); \
	} while (0)

TEST_F(levels, from_the_parent_namespace)
{
	EXPECT_RETURNS(0, self->cousin, kill, 6, SIGTERM);
	EXPECT_ALIVE(self->lower);
	EXPECT_RETURNS(0, self->cousin, kill, 6, SIGKILL);
	EXPECT_LOWER_KILLED();
}

TEST_F(levels, from_the_init_of_the_parent_namespace)
{
	EXPECT_RETURNS(0, self->middle, kill, 6, SIGTERM);
	EXPECT_ALIVE(self->lower);
	EXPECT_RETURNS(0, self->middle, kill, 6, SIGKILL);
	EXPECT_LOWER_KILLED();
}

TEST_F(levels, from_two_levels_above)
{
	EXPECT_RETURNS(0, self->neighbour, kill, 9, SIGTERM);
	EXPECT_ALIVE(self->lower);
	EXPECT_RETURNS(0, self->neighbour, kill, 9, SIGKILL);
	EXPECT_LOWER_KILLED();
}

TEST_F(levels, from_three_levels_above)
{
	pid_t number = pid_seen_by(test, self->lower);

	EXPECT_RETURNS(0, test, kill, number, SIGTERM);
	EXPECT_ALIVE(self->lower);
	EXPECT_RETURNS(0, test, kill, number, SIGKILL);
	EXPECT_LOWER_KILLED();
}

/* Control: each protects itself against its own namespace. */
TEST_F(levels, from_inside_it_is_ignored)
{
	EXPECT_RETURNS(0, self->cousin, kill, 1, SIGKILL);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL);
	EXPECT_ALIVE(self->middle);
	EXPECT_ALIVE(self->lower);
}

CASE_MAIN
