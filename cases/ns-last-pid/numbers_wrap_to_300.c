// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ns-last-pid-wrap pid-max-wraps-to-300
claim:  after PID pid_max - 1 comes the lowest free one from 300 on
since:  always
needs:  config:CHECKPOINT_RESTORE
---*/
/*
 *	test ── outer ── init (1 inside; 2 to 299 are free)
 */
#include "case.h"
#include "ns_last_pid.h"

FIXTURE(namespace) {
	struct actor *outer, *init;
	long last;
};

FIXTURE_SETUP(namespace)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->last = pid_max(self->init) - 1;
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, after_the_last_number_comes_300)
{
	ASSERT_EQ(0, write_last_pid(self->init, "%ld", self->last));
	EXPECT_RETURNS(300, actor("child", .by = self->init), getpid);
	EXPECT_STREQ("300", last_pid(self->init));
	EXPECT_RETURNS(301, actor("child", .by = self->init), getpid);
}

/* Control: one below, and the last number itself is given before. */
TEST_F(namespace, the_last_number_is_given)
{
	ASSERT_EQ(0, write_last_pid(self->init, "%ld", self->last - 1));
	EXPECT_RETURNS(self->last, actor("child", .by = self->init), getpid);
	EXPECT_RETURNS(300, actor("child", .by = self->init), getpid);
}

TEST_F(namespace, used_numbers_are_skipped)
{
	next_pid_is(self->init, 300);
	actor("holds 300", .by = self->init);
	actor("holds 301", .by = self->init);
	ASSERT_EQ(0, write_last_pid(self->init, "%ld", self->last));
	EXPECT_RETURNS(302, actor("child", .by = self->init), getpid);
}

/* The last number in use: the search wraps all the same. */
TEST_F(namespace, past_a_used_last_number)
{
	next_pid_is(self->init, self->last);
	actor("holds the last", .by = self->init);
	ASSERT_EQ(0, write_last_pid(self->init, "%ld", self->last - 1));
	EXPECT_RETURNS(300, actor("child", .by = self->init), getpid);
}

/* Control: numbers below 300 are not forbidden. */
TEST_F(namespace, numbers_below_300_are_given_on_the_way_up)
{
	ASSERT_EQ(0, write_last_pid(self->init, "298"));
	EXPECT_RETURNS(299, actor("child", .by = self->init), getpid);
	EXPECT_RETURNS(300, actor("child", .by = self->init), getpid);
}

/* A process has a number in outer's namespace, too: there it comes after the last one. */
TEST_F(namespace, at_each_level)
{
	struct actor *child;

	ASSERT_EQ(0, write_last_pid(self->outer, "%ld", pid_max(self->outer) - 1));
	child = actor("child", .by = self->init);
	EXPECT_EQ(300, pid_seen_by(self->outer, child));
	EXPECT_RETURNS(2, child, getpid);	/* control: the inner numbers go on */
}

CASE_MAIN
