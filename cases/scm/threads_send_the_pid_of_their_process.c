// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-same-ns-unchanged scm-child-to-parent-translated scm-explicit-own-pid-translated
claim:  SCM_CREDENTIALS that a thread sends carry the PID of its process, not its TID
since:  always
---*/
/*
 *	test ── outer ──┬── left ── member     PIDs in   outer  left  right
 *	                └── right ── other     left        4     1
 *	                                       member      6     3
 *	                                       thread     14     4     (a thread of member)
 */
#include "case.h"
#include "scm.h"

FAMILY_WITH_SOCKETS;

static struct actor *thread_of(struct actor *process)
{
	return actor("thread", .by = process, .thread = true);
}

TEST_F(family, thread_of_a_member)
{
	struct actor *thread = thread_of(self->member);

	ASSERT_RETURNS(4, thread, gettid);
	must(thread, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(3, received_pid(self->left, self->out, MSG_PEEK));
	EXPECT_EQ(0, received_pid(self->right, self->out, MSG_PEEK));
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0));
}

TEST_F(family, thread_of_an_init)
{
	struct actor *thread = thread_of(self->left);

	ASSERT_RETURNS(4, thread, gettid);
	must(thread, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(1, received_pid(self->member, self->out, MSG_PEEK));
	EXPECT_EQ(4, received_pid(self->outer, self->out, 0));
}

/* Unprivileged, so only the PID of its own process is allowed: that is not its TID. */
TEST_F(family, own_pid_named_by_a_thread)
{
	struct actor *thread = thread_of(self->member);

	keep_capabilities(thread, 0);
	ASSERT_RETURNS(1, thread, sendmsg, self->in, pid_message(thread, 3), 0);
	EXPECT_EQ(3, received_pid(self->left, self->out, MSG_PEEK));
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0));
	EXPECT_ERRNO(EPERM, thread, sendmsg, self->in, pid_message(thread, 4), 0);
}

TEST_F(family, received_by_a_thread)
{
	struct actor *inside = thread_of(self->left), *outside = thread_of(self->outer);

	must(self->member, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(3, received_pid(inside, self->out, MSG_PEEK));
	EXPECT_EQ(6, received_pid(outside, self->out, 0));
}

/* A thread that has ended. */
TEST_F(family, thread_is_gone)
{
	struct actor *thread = thread_of(self->member);

	must(thread, sendmsg, self->in, plain_message(), 0);
	start(thread, exit, 0);
	ASSERT_TRUE(dies(thread));
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0));
}

CASE_MAIN
