// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-multi-level scm-translation-at-receive scm-child-to-parent-translated
claim:  the PID in SCM_CREDENTIALS is the sender's number in the PID namespace of
        whoever receives the message, at each level another one
since:  always
---*/
/*
 *	            PIDs in  test  upper  middle  lower
 *	test        T
 *	upper       U          1
 *	middle      M          4      1
 *	lower       L          7      3      1  ── sends
 */
#include "case.h"

FIXTURE(three_levels) {
	struct actor *upper, *middle, *lower;
	int in, out;
};

FIXTURE_VARIANT(three_levels) {
	int type;
};

FIXTURE_VARIANT_ADD(three_levels, dgram) { .type = SOCK_DGRAM };
FIXTURE_VARIANT_ADD(three_levels, stream) { .type = SOCK_STREAM };

FIXTURE_SETUP(three_levels)
{
	int fds[2];

	socket_pair(variant->type, fds);
	self->in = fds[0];
	self->out = fds[1];
	self->upper = actor("upper", .flags = CLONE_NEWPID);
	skip_pids(self->upper, 2);
	self->middle = actor("middle", .by = self->upper, .flags = CLONE_NEWPID);
	skip_pids(self->upper, 1);
	skip_pids(self->middle, 1);
	self->lower = actor("lower", .by = self->middle, .flags = CLONE_NEWPID);
	must(self->lower, sendmsg, self->in, plain_message(), 0);
}

FIXTURE_ENDS(three_levels)

TEST_F(three_levels, received_at_the_own_level)
{
	EXPECT_EQ(1, received_pid(self->lower, self->out, 0));
}

TEST_F(three_levels, received_one_level_above)
{
	EXPECT_EQ(3, received_pid(self->middle, self->out, 0));
}

TEST_F(three_levels, received_two_levels_above)
{
	EXPECT_EQ(7, received_pid(self->upper, self->out, 0));
}

/* The outermost number is random: the one that ends the sender when it is killed. */
TEST_F(three_levels, received_three_levels_above)
{
	pid_t number = received_pid(test, self->out, 0);

	ASSERT_GT(number, 1);
	EXPECT_RETURNS(0, test, kill, number, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->lower);
}

/* One message: translation takes place when it is received, not when it is sent. */
TEST_F(three_levels, one_message_read_at_each_level)
{
	EXPECT_EQ(3, received_pid(self->middle, self->out, MSG_PEEK));
	EXPECT_EQ(1, received_pid(self->lower, self->out, MSG_PEEK));
	EXPECT_EQ(7, received_pid(self->upper, self->out, 0));
}

/* Three senders, one reader. */
TEST_F(three_levels, the_process_of_each_level_has_its_number)
{
	must(self->middle, sendmsg, self->in, plain_message(), 0);
	must(self->upper, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(7, received_pid(self->upper, self->out, 0));
	EXPECT_EQ(4, received_pid(self->upper, self->out, 0));
	EXPECT_EQ(1, received_pid(self->upper, self->out, 0));
}

/* A reader whose children will live elsewhere still reads its own numbers. */
TEST_F(three_levels, received_after_unshare)
{
	must(self->upper, unshare, CLONE_NEWPID);
	EXPECT_EQ(7, received_pid(self->upper, self->out, MSG_PEEK));
	actor("first", .by = self->upper);
	EXPECT_EQ(7, received_pid(self->upper, self->out, 0));
}

CASE_MAIN
