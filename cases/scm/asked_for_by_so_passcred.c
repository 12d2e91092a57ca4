// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-child-to-parent-translated scm-explicit-own-pid-translated scm-dgram-and-stream
claim:  translated credentials come with a message when the receiving socket has
        SO_PASSCRED, and do not when it has not
since:  always
---*/
/*
 *	test ── outer ── init ── member     PIDs in   outer  init
 *	                                    init        4      1
 *	                                    member      6      3 ── sends to outer
 */
#include "case.h"
#include "scm.h"

FIXTURE(sockets) {
	struct actor *outer, *init, *member;
	int in, out;
};

FIXTURE_VARIANT(sockets) {
	int type;
};

FIXTURE_VARIANT_ADD(sockets, stream) { SOCK_STREAM };
FIXTURE_VARIANT_ADD(sockets, dgram) { SOCK_DGRAM };

FIXTURE_SETUP(sockets)
{
	int *fds = shared(2 * sizeof(*fds));

	must(test, socketpair, AF_UNIX, variant->type, 0, fds);	/* without SO_PASSCRED */
	self->in = fds[0];
	self->out = fds[1];
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	skip_pids(self->init, 1);
	self->member = actor("member", .by = self->init);
}

FIXTURE_ENDS(sockets)

#define NO_CREDENTIALS (-1000)	/* of received_pid() */

TEST_F(sockets, not_asked_for)
{
	must(self->member, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(NO_CREDENTIALS, received_pid(self->outer, self->out, 0));
	ASSERT_RETURNS(1, self->member, sendmsg, self->in, pid_message(self->member, 3), 0);
	EXPECT_EQ(NO_CREDENTIALS, received_pid(self->outer, self->out, 0));
}

TEST_F(sockets, asked_for_before_sending)
{
	pass_credentials(self->outer, self->out);
	must(self->member, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0));
	ASSERT_RETURNS(1, self->member, sendmsg, self->in, pid_message(self->member, 3), 0);
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0));
}

/* Explicit credentials are in the message, wanted or not. */
TEST_F(sockets, explicit_ones_asked_for_after_sending)
{
	ASSERT_RETURNS(1, self->member, sendmsg, self->in, pid_message(self->member, 3), 0);
	ASSERT_RETURNS(1, self->init, sendmsg, self->in, pid_message(self->init, 3), 0);
	ASSERT_RETURNS(1, self->init, sendmsg, self->in, pid_message(self->init, 1), 0);
	pass_credentials(self->outer, self->out);
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0));
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0));
	EXPECT_EQ(4, received_pid(self->outer, self->out, 0));
}

/* The option is the receiving socket's: that of the sender's brings the receiver nothing. */
TEST_F(sockets, asked_for_by_the_sending_end)
{
	pass_credentials(self->member, self->in);
	must(self->member, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(NO_CREDENTIALS, received_pid(self->outer, self->out, 0));
}

CASE_MAIN
