// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: set-tid-exists-eexist set-tid-zombie-eexist set-tid-reuse-after-reap
        set-tid-failure-leaks-nothing
claim:  a number in set_tid that is in use at its level is EEXIST, until the process that
        has it has been waited for
since:  5.5
needs:  syscall:clone3
---*/
/*
 *	test ── outer ── init ── member       PIDs in  outer  init
 *	                                      outer      1
 *	                                      init       2      1
 *	                                      member     5      4
 */
#include "case.h"
#include "set_tid.h"

FIXTURE(chosen) {
	struct actor *outer, *init, *member;
};

FIXTURE_SETUP(chosen)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	skip_pids(self->init, 2);
	self->member = actor("member", .by = self->init);
}

FIXTURE_ENDS(chosen)

#define CLONE3(...) clone3, set_tid(0, __VA_ARGS__), CLONE3_SIZE_VER1

TEST_F(chosen, of_a_living_process)
{
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(4));
	EXPECT_ALIVE(self->member);
	/* Control: 5 is in use outside only, and outer chooses among its own numbers. */
	EXPECT_RETURNS(5, self->init, CLONE3(5));
	EXPECT_RETURNS(4, self->outer, CLONE3(4));
}

TEST_F(chosen, at_the_outer_level_only)
{
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(7, 5));
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(7, 1));
	/* What was valid in the array is free again, at once. */
	EXPECT_RETURNS(7, self->init, CLONE3(7, 42));
}

TEST_F(chosen, at_the_inner_level_only)
{
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(4, 42));
	EXPECT_RETURNS(42, self->outer, CLONE3(42));
}

TEST_F(chosen, of_a_thread)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	ASSERT_RETURNS(5, thread, gettid);
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(5));
	EXPECT_ALIVE(thread);
}

TEST_F(chosen, of_a_zombie)
{
	leave(self->member, 0);
	must(self->init, waitid, P_PID, 4, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(4));
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(7, 5));
	EXPECT_RETURNS(4, self->init, wait4, 4, NULL, 0, NULL);
	EXPECT_RETURNS(4, self->init, CLONE3(4, 5));
}

TEST_F(chosen, given_again_and_again)
{
	int i;

	LEAVES(self->member);
	for (i = 0; i < 5; i++) {
		ASSERT_RETURNS(4, self->init, CLONE3(4, 5));
		EXPECT_ERRNO(EEXIST, self->init, CLONE3(4, 6));
		must(self->init, wait4, 4, NULL, 0, NULL);
	}
}

/* A failure leaves no process and no gap in the sequence. */
TEST_F(chosen, nothing_is_left_of_a_failure)
{
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(7, 5));
	EXPECT_ERRNO(ESRCH, self->init, kill, 7, 0);
	EXPECT_RETURNS(5, actor("child", .by = self->init), getpid);
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(7, 6));
	EXPECT_RETURNS(7, self->init, CLONE3(7, 7));
}

/* Nor does it go on after the number that was refused. */
TEST_F(chosen, the_sequence_is_as_before_a_failure)
{
	pid_t before;

	actor("far", .by = self->init, .set_tid = { 42, 43 }, .set_tid_size = 2);
	before = must(actor("before", .by = self->init), getpid);
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(42));
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(50, 43));
	EXPECT_RETURNS(before + 1, actor("after", .by = self->init), getpid);
	EXPECT_RETURNS(50, self->init, CLONE3(50, 51));
}

CASE_MAIN
