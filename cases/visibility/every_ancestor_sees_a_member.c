// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-ancestor-sees-all
claim:  a process is visible in its own PID namespace and in every ancestor, each time by
        the number of that level
since:  always
---*/
/*
 *	level 1   2   3   4
 *	upper 1
 *	middle4   1
 *	lower 9   6   1
 *	lowest 10 7   2   1      init of level 4
 *	member 13 10  5   4      member of level 4
 */
#include "case.h"
#include "namespace.h"

FIXTURE(levels) {
	struct actor *upper, *middle, *lower, *lowest, *member;
};

FIXTURE_SETUP(levels)
{
	self->upper = actor("upper", .flags = CLONE_NEWPID);
	skip_pids(self->upper, 2);
	self->middle = actor("middle", .by = self->upper, .flags = CLONE_NEWPID);
	skip_pids(self->middle, 4);
	self->lower = actor("lower", .by = self->middle, .flags = CLONE_NEWPID);
	self->lowest = actor("lowest", .by = self->lower, .flags = CLONE_NEWPID);
	skip_pids(self->lowest, 2);
	self->member = has_number(actor("member", .by = self->lowest), 4);
	catch_signal(self->lowest, SIGUSR1);
	catch_signal(self->member, SIGUSR1);
}

FIXTURE_ENDS(levels)

TEST_F(levels, one_level_above)
{
	EXPECT_RETURNS(0, self->lower, kill, 5, SIGUSR1);
	EXPECT_CAUGHT(1, self->member, SIGUSR1);
	EXPECT_RETURNS(0, self->lower, kill, 2, SIGUSR1);
	EXPECT_CAUGHT(1, self->lowest, SIGUSR1);
}

TEST_F(levels, two_levels_above)
{
	EXPECT_RETURNS(0, self->middle, kill, 10, SIGUSR1);
	EXPECT_CAUGHT(1, self->member, SIGUSR1);
	EXPECT_RETURNS(0, self->middle, kill, 7, SIGUSR1);
	EXPECT_CAUGHT(1, self->lowest, SIGUSR1);
}

TEST_F(levels, three_levels_above)
{
	EXPECT_RETURNS(0, self->upper, kill, 13, SIGUSR1);
	EXPECT_CAUGHT(1, self->member, SIGUSR1);
	EXPECT_RETURNS(0, self->upper, kill, 10, SIGUSR1);
	EXPECT_CAUGHT(1, self->lowest, SIGUSR1);
}

TEST_F(levels, at_the_own_level)
{
	EXPECT_RETURNS(0, self->lowest, kill, 4, SIGUSR1);
	EXPECT_CAUGHT(1, self->member, SIGUSR1);
	EXPECT_CAUGHT(0, self->lowest, SIGUSR1);
}

/* ... until it was waited for. */
TEST_F(levels, one_that_has_ended)
{
	leave(self->member, 0);
	must(self->lowest, waitid, P_PID, 4, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_RETURNS(0, self->lowest, kill, 4, 0);
	EXPECT_RETURNS(0, self->lower, kill, 5, 0);
	EXPECT_RETURNS(0, self->middle, kill, 10, 0);
	EXPECT_RETURNS(0, self->upper, kill, 13, 0);
	ASSERT_EXITED(0, self->member);
	EXPECT_ERRNO(ESRCH, self->lower, kill, 5, 0);
	EXPECT_ERRNO(ESRCH, self->upper, kill, 13, 0);
}

TEST_F(levels, from_a_thread_of_the_ancestor)
{
	struct actor *thread = actor("thread", .by = self->upper, .thread = true);

	EXPECT_RETURNS(0, thread, kill, 13, SIGUSR1);
	EXPECT_CAUGHT(1, self->member, SIGUSR1);
}

TEST_F(levels, the_numbers_of_other_levels_are_not_used)
{
	EXPECT_ERRNO(ESRCH, self->upper, kill, 5, 0);
	EXPECT_ERRNO(ESRCH, self->middle, kill, 13, 0);
	EXPECT_ERRNO(ESRCH, self->lower, kill, 13, 0);
	EXPECT_ERRNO(ESRCH, self->lower, kill, 4, 0);
	EXPECT_ERRNO(ESRCH, self->lowest, kill, 13, 0);
	EXPECT_ERRNO(ESRCH, self->lowest, kill, 10, 0);
	EXPECT_ERRNO(ESRCH, self->lowest, kill, 5, 0);
	/* Control: the tests above find member by these very numbers, one level each. */
}

CASE_MAIN
