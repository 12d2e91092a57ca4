// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ns-last-pid-write-lower-ok ns-last-pid-write-0
claim:  ns_last_pid may be set to less than it is, down to 0, so that free low numbers
        are given again
since:  always
needs:  config:CHECKPOINT_RESTORE
---*/
/*
 *	test ── init (1 inside) ── children
 */
#include "case.h"
#include "ns_last_pid.h"

FIXTURE(namespace) {
	struct actor *init;
};

FIXTURE_SETUP(namespace)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	skip_pids(self->init, 1);	/* 2 */
	next_pid_is(self->init, 500);
	skip_pids(self->init, 1);	/* 500 */
}

FIXTURE_ENDS(namespace)

/* Control: without a lower value numbers go on upwards, although low ones are free. */
TEST_F(namespace, numbers_go_on_upwards)
{
	EXPECT_STREQ("500", last_pid(self->init));
	EXPECT_RETURNS(501, actor("child", .by = self->init), getpid);
}

TEST_F(namespace, a_lower_value)
{
	ASSERT_EQ(0, write_last_pid(self->init, "100"));
	EXPECT_STREQ("100", last_pid(self->init));
	EXPECT_RETURNS(101, actor("child", .by = self->init), getpid);
	EXPECT_STREQ("101", last_pid(self->init));
}

TEST_F(namespace, a_used_number_is_given_again)
{
	ASSERT_EQ(0, write_last_pid(self->init, "1"));
	EXPECT_RETURNS(2, actor("child", .by = self->init), getpid);
	ASSERT_EQ(0, write_last_pid(self->init, "499"));
	EXPECT_RETURNS(500, actor("child", .by = self->init), getpid);
}

TEST_F(namespace, after_0_comes_2)
{
	ASSERT_EQ(0, write_last_pid(self->init, "0"));
	EXPECT_STREQ("0", last_pid(self->init));
	EXPECT_RETURNS(2, actor("child", .by = self->init), getpid);
	EXPECT_STREQ("2", last_pid(self->init));

	ASSERT_EQ(0, write_last_pid(self->init, "0"));
	EXPECT_RETURNS(3, actor("child", .by = self->init), getpid);
}

CASE_MAIN
