// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-dead-sender scm-child-to-parent-translated
claim:  a message keeps the sender's number in the receiver's PID namespace when the
        sender, and even its namespace, is gone before the message is received
since:  always
---*/
/*
 *	test ── outer ──┬── left ── member     PIDs in   outer  left  right
 *	                └── right ── other     left        4     1
 *	                                       member      6     3
 *	                                       right       9           1
 */
#include "case.h"
#include "scm.h"

FAMILY_WITH_SOCKETS;

/* What each receiver sees of a message of member. */
#define EXPECT_MEMBER_S_NUMBERS() do { \
	EXPECT_EQ(3, received_pid(self->left, self->out, MSG_PEEK)); \
	EXPECT_EQ(0, received_pid(self->right, self->out, MSG_PEEK)); \
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0)); \
} while (0)

TEST_F(family, process_has_ended)
{
	must(self->member, sendmsg, self->in, plain_message(), 0);
	LEAVES(self->member);
	ASSERT_ERRNO(ESRCH, self->outer, kill, 6, 0);
	EXPECT_MEMBER_S_NUMBERS();
}

TEST_F(family, process_is_a_zombie)
{
	must(self->member, sendmsg, self->in, plain_message(), 0);
	leave(self->member, 0);
	must(self->left, waitid, P_PID, 3, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_MEMBER_S_NUMBERS();
}

/* Control: the same numbers while it lives. */
TEST_F(family, process_lives)
{
	must(self->member, sendmsg, self->in, plain_message(), 0);
	EXPECT_MEMBER_S_NUMBERS();
}

TEST_F(family, process_that_was_named_has_ended)
{
	ASSERT_RETURNS(1, self->left, sendmsg, self->in, pid_message(self->left, 3), 0);
	LEAVES(self->member);
	EXPECT_MEMBER_S_NUMBERS();
}

TEST_F(family, its_number_is_given_to_another)
{
	must(self->member, sendmsg, self->in, plain_message(), 0);
	LEAVES(self->member);
	actor("heir", .by = self->left, .set_tid = { 3, 17 }, .set_tid_size = 2);
	EXPECT_MEMBER_S_NUMBERS();
}

TEST_F(family, its_namespace_has_ended)
{
	must(self->member, sendmsg, self->in, plain_message(), 0);
	must(self->left, sendmsg, self->in, plain_message(), 0);
	LEAVES(self->left);
	EXPECT_EQ(0, received_pid(self->right, self->out, MSG_PEEK));
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0));
	EXPECT_EQ(4, received_pid(self->outer, self->out, 0));
}

/* A sender outside has no number inside, dead or alive. */
TEST_F(family, an_outer_process_has_ended)
{
	struct actor *sender = actor("sender", .by = self->outer);	/* 14 */

	must(sender, sendmsg, self->in, plain_message(), 0);
	LEAVES(sender);
	EXPECT_EQ(0, received_pid(self->member, self->out, MSG_PEEK));
	EXPECT_EQ(14, received_pid(self->outer, self->out, 0));
}

CASE_MAIN
