// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-explicit-own-pid-translated scm-explicit-other-pid-translated
claim:  a PID that the sender puts into SCM_CREDENTIALS is one of its own PID namespace,
        and the receiver gets the number of that process in the receiver's
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

/* Sends a message that names @pid; whoever looks at it leaves it in the queue. */
#define NAME(sender, pid) \
	ASSERT_RETURNS(1, sender, sendmsg, self->in, pid_message(sender, pid), 0)
#define EXPECT_SEES(pid, receiver) \
	EXPECT_EQ(pid, received_pid(receiver, self->out, MSG_PEEK))

TEST_F(family, own_pid_of_a_member)
{
	NAME(self->member, 3);
	EXPECT_SEES(6, self->outer);
	EXPECT_SEES(3, self->left);
	EXPECT_SEES(3, self->member);
	EXPECT_SEES(0, self->right);
}

TEST_F(family, own_pid_of_an_init)
{
	NAME(self->left, 1);
	EXPECT_SEES(4, self->outer);
	EXPECT_SEES(1, self->member);
	EXPECT_SEES(0, self->right);	/* not its own 1 */
	EXPECT_SEES(0, self->other);
}

TEST_F(family, another_member)
{
	NAME(self->left, 3);
	EXPECT_SEES(6, self->outer);
	EXPECT_SEES(3, self->member);
	EXPECT_SEES(0, self->other);
}

TEST_F(family, the_init_of_the_sender)
{
	NAME(self->other, 1);
	EXPECT_SEES(9, self->outer);
	EXPECT_SEES(1, self->right);
	EXPECT_SEES(0, self->left);
}

TEST_F(family, a_descendant_namespace_s_process)
{
	NAME(self->outer, 6);
	EXPECT_SEES(6, self->outer);
	EXPECT_SEES(3, self->left);
	EXPECT_SEES(3, self->member);
	EXPECT_SEES(0, self->right);
}

TEST_F(family, process_of_one_namespace_named_to_another)
{
	NAME(self->outer, 13);
	EXPECT_SEES(5, self->right);
	EXPECT_SEES(0, self->member);
	EXPECT_SEES(13, self->outer);
}

TEST_F(family, own_pid_of_an_ancestor)
{
	NAME(self->outer, 1);
	EXPECT_SEES(0, self->member);
	EXPECT_SEES(0, self->left);	/* not its own 1 */
	EXPECT_SEES(1, self->outer);
}

/* The numbers are those of the sender's own namespace, not of its children's. */
TEST_F(family, named_after_unshare)
{
	must(self->left, unshare, CLONE_NEWPID);
	actor("init", .by = self->left);	/* 4 in left's, 14 in outer's, 1 in its own */
	NAME(self->left, 3);
	EXPECT_SEES(6, self->outer);
	EXPECT_SEES(3, self->left);
	must(self->outer, recvmsg, self->out, plain_message(), 0);
	NAME(self->left, 1);
	EXPECT_SEES(4, self->outer);
}

CASE_MAIN
