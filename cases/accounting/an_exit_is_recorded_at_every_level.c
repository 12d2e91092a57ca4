// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: accounting-acct-nested-exits
claim:  the end of a process is recorded in the file of each PID namespace from its own
        upwards that has accounting on, with the numbers of that namespace
since:  always
needs:  disposable cap:sys_pacct config:BSD_PROCESS_ACCT_V3
---*/
/*
 *	outer ── upper (1) ── middle (1) ── inner (1) ── member
 *
 * Accounting is on for outer, middle and inner, and off for upper.
 */
#include "case.h"
#include "accounting.h"

FIXTURE(levels) {
	struct actor *outer, *upper, *middle, *inner, *member;
	const char *of_outer, *of_middle, *of_inner;
};

FIXTURE_SETUP(levels)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	skip_pids(self->outer, 2);
	self->upper = actor("upper", .by = self->outer, .flags = CLONE_NEWPID);
	skip_pids(self->upper, 4);
	self->middle = actor("middle", .by = self->upper, .flags = CLONE_NEWPID);
	skip_pids(self->middle, 6);
	self->inner = actor("inner", .by = self->middle, .flags = CLONE_NEWPID);
	skip_pids(self->inner, 8);
	self->member = named("member", actor("member", .by = self->inner));
	self->of_outer = new_account(self->outer, "outer");
	self->of_middle = new_account(self->outer, "middle");
	self->of_inner = new_account(self->outer, "inner");
	must(self->outer, acct, self->of_outer);
	must(self->middle, acct, self->of_middle);
	must(self->inner, acct, self->of_inner);
}

FIXTURE_ENDS(levels)

/* PID and parent's PID as a namespace numbers them. */
static const char *numbers(struct actor *observer, struct actor *who)
{
	return shared_string("%d %d", pid_seen_by(observer, who), pid_seen_by(observer, who->by));
}

TEST_F(levels, of_a_member)
{
	const char *outer = numbers(self->outer, self->member);
	const char *middle = numbers(self->middle, self->member);

	LEAVES(self->member);
	EXPECT_STREQ("10 1", record_of("member", self->outer, self->of_inner));
	EXPECT_STREQ(middle, record_of("member", self->outer, self->of_middle));
	EXPECT_STREQ(outer, record_of("member", self->outer, self->of_outer));
	EXPECT_STREQ("member", recorded_in(self->outer, self->of_inner));
	EXPECT_STREQ("member", recorded_in(self->outer, self->of_middle));
	EXPECT_STREQ("member", recorded_in(self->outer, self->of_outer));
}

/* Its number for upper, the level between, is neither of the two. */
TEST_F(levels, of_a_member_two_levels_down)
{
	struct actor *second = named("second", actor("second", .by = self->middle));
	const char *outer = numbers(self->outer, second);
	const char *middle = numbers(self->middle, second);

	LEAVES(second);
	EXPECT_STREQ(middle, record_of("second", self->outer, self->of_middle));
	EXPECT_STREQ(outer, record_of("second", self->outer, self->of_outer));
}

TEST_F(levels, of_an_init)
{
	const char *outer = numbers(self->outer, self->inner);

	named("inner", self->inner);
	LEAVES(self->inner);
	EXPECT_STREQ("1 0", record_of("inner", self->outer, self->of_inner));
	EXPECT_STREQ("8 1", record_of("inner", self->outer, self->of_middle));
	EXPECT_STREQ(outer, record_of("inner", self->outer, self->of_outer));
}

TEST_F(levels, of_a_member_that_ends_with_its_init)
{
	const char *outer = numbers(self->outer, self->member);
	const char *middle = numbers(self->middle, self->member);

	LEAVES(self->inner);
	EXPECT_STREQ(middle, record_of("member", self->outer, self->of_middle));
	EXPECT_STREQ(outer, record_of("member", self->outer, self->of_outer));
}

/* It has no accounting of its own. */
TEST_F(levels, of_a_member_of_upper)
{
	exit_of("one", self->upper);
	EXPECT_STREQ("one", recorded_in(self->outer, self->of_outer));
	EXPECT_STREQ("", recorded_in(self->outer, self->of_middle));
	EXPECT_STREQ("", recorded_in(self->outer, self->of_inner));
}

/* Control: where it is switched off nothing comes any more. */
TEST_F(levels, without_the_level_between)
{
	named("middle", self->middle);
	EXPECT_RETURNS(0, self->middle, acct, NULL);
	exit_of("one", self->inner);
	EXPECT_STREQ("one", recorded_in(self->outer, self->of_inner));
	EXPECT_STREQ("middle", recorded_in(self->outer, self->of_middle));
	EXPECT_STREQ("one", recorded_in(self->outer, self->of_outer));
}

CASE_MAIN
