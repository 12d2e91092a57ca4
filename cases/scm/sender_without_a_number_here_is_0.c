// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-parent-to-child-0 scm-sibling-0 scm-same-ns-unchanged
        scm-child-to-parent-translated
claim:  SCM_CREDENTIALS of a sender outside the receiver's PID namespace carry PID 0, of
        a sender within its PID there
since:  always
---*/
/*
 *	test ── outer ──┬── left ── member     PIDs in   outer  left  right
 *	                └── right ── other     left        4     1
 *	                                       member      6     3
 *	                                       right       9           1
 *	                                       other      13           5
 */
#include "case.h"
#include "scm.h"

FAMILY_WITH_SOCKETS;

TEST_F(family, from_an_ancestor)
{
	must(self->outer, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(0, received_pid(self->left, self->out, MSG_PEEK));
	EXPECT_EQ(0, received_pid(self->member, self->out, MSG_PEEK));
	EXPECT_EQ(0, received_pid(self->other, self->out, MSG_PEEK));
	/* Control: the very message has a number for who shares the sender's namespace. */
	EXPECT_EQ(1, received_pid(self->outer, self->out, 0));
}

TEST_F(family, from_two_levels_above)
{
	must(test, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(0, received_pid(self->member, self->out, MSG_PEEK));
	EXPECT_EQ(0, received_pid(self->outer, self->out, MSG_PEEK));
	EXPECT_EQ(getpid(), received_pid(test, self->out, 0));
}

TEST_F(family, from_a_sibling)
{
	must(self->member, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(0, received_pid(self->right, self->out, MSG_PEEK));
	EXPECT_EQ(0, received_pid(self->other, self->out, MSG_PEEK));
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0));

	must(self->right, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(0, received_pid(self->left, self->out, MSG_PEEK));
	EXPECT_EQ(0, received_pid(self->member, self->out, MSG_PEEK));
	EXPECT_EQ(9, received_pid(self->outer, self->out, 0));
}

TEST_F(family, within_a_namespace)
{
	must(self->member, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(3, received_pid(self->left, self->out, MSG_PEEK));
	EXPECT_EQ(3, received_pid(self->member, self->out, 0));
	must(self->left, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(1, received_pid(self->member, self->out, 0));
	must(self->other, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(5, received_pid(self->right, self->out, 0));
}

/* A process put into the namespace from outside has numbers in it as any other. */
TEST_F(family, from_an_injected_process)
{
	struct actor *joiner = actor("joiner", .by = self->outer);	/* 14 in outer's */
	struct actor *injected = join("injected", joiner, self->left);

	must(injected, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(4, received_pid(self->member, self->out, MSG_PEEK));
	EXPECT_EQ(15, received_pid(self->outer, self->out, 0));

	/* Its parent stays outside, wherever its children live. */
	must(joiner, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(0, received_pid(self->member, self->out, MSG_PEEK));
	EXPECT_EQ(14, received_pid(joiner, self->out, 0));
}

/* From a level below the sibling: 14 in outer's and 4 in left's. */
TEST_F(family, from_a_nephew)
{
	struct actor *deep = actor("deep", .by = self->member, .flags = CLONE_NEWPID);

	must(deep, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(0, received_pid(self->right, self->out, MSG_PEEK));
	EXPECT_EQ(0, received_pid(self->other, self->out, MSG_PEEK));
	EXPECT_EQ(4, received_pid(self->member, self->out, MSG_PEEK));
	EXPECT_EQ(14, received_pid(self->outer, self->out, 0));

	must(self->other, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(0, received_pid(deep, self->out, MSG_PEEK));
	EXPECT_EQ(13, received_pid(self->outer, self->out, 0));
}

/* What comes before accept(2) has a sender, too, though nobody has asked yet. */
TEST_F(family, before_the_connection_is_accepted)
{
	struct socket_address address;
	int bound = bound_socket(self->outer, SOCK_STREAM, &address);
	int end = connected_socket(self->member, SOCK_STREAM, &address);
	int accepted;

	must(self->member, sendmsg, end, plain_message(), 0);
	accepted = accepted_socket(self->outer, bound);
	pass_credentials(self->outer, accepted);
	EXPECT_EQ(6, received_pid(self->outer, accepted, 0));
}

CASE_MAIN
