// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-dgram-and-stream
claim:  the PID in SCM_CREDENTIALS is translated alike on stream, datagram and
        seqpacket sockets, paired or connected by name
since:  always
---*/
/*
 *	test ── outer ── init ── member     PIDs in   outer  init
 *	                                    init        4      1
 *	                                    member      6      3
 */
#include "case.h"
#include "scm.h"

FIXTURE(sockets) {
	struct actor *outer, *init, *member;
	int in, out;
};

FIXTURE_VARIANT(sockets) {
	int type;
	void (*connect)(int type, int fds[2]);
};

FIXTURE_VARIANT_ADD(sockets, stream_pair) { SOCK_STREAM, socket_pair };
FIXTURE_VARIANT_ADD(sockets, dgram_pair) { SOCK_DGRAM, socket_pair };
FIXTURE_VARIANT_ADD(sockets, seqpacket_pair) { SOCK_SEQPACKET, socket_pair };
FIXTURE_VARIANT_ADD(sockets, named_stream) { SOCK_STREAM, named_pair };
FIXTURE_VARIANT_ADD(sockets, named_dgram) { SOCK_DGRAM, named_pair };
FIXTURE_VARIANT_ADD(sockets, named_seqpacket) { SOCK_SEQPACKET, named_pair };

FIXTURE_SETUP(sockets)
{
	int fds[2];

	variant->connect(variant->type, fds);
	self->in = fds[0];
	self->out = fds[1];
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	skip_pids(self->init, 1);
	self->member = actor("member", .by = self->init);
}

FIXTURE_ENDS(sockets)

TEST_F(sockets, in_all_directions)
{
	must(self->member, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0));
	must(self->member, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(3, received_pid(self->init, self->out, 0));
	must(self->outer, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(0, received_pid(self->init, self->out, 0));
	must(self->outer, sendmsg, self->in, plain_message(), 0);
	EXPECT_EQ(1, received_pid(self->outer, self->out, 0));
}

TEST_F(sockets, explicit_credentials)
{
	ASSERT_RETURNS(1, self->member, sendmsg, self->in, pid_message(self->member, 3), 0);
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0));
	ASSERT_RETURNS(1, self->outer, sendmsg, self->in, pid_message(self->outer, 6), 0);
	EXPECT_EQ(3, received_pid(self->init, self->out, 0));
	ASSERT_RETURNS(1, self->outer, sendmsg, self->in, pid_message(self->outer, 1), 0);
	EXPECT_EQ(0, received_pid(self->member, self->out, 0));
}

/* A reader with room for more does not get the bytes of two senders as those of one. */
TEST_F(sockets, senders_are_kept_apart)
{
	must(self->member, write, self->in, "1", 1);
	must(self->init, write, self->in, "2", 1);
	EXPECT_EQ(6, received_pid(self->outer, self->out, MSG_PEEK));
	EXPECT_EQ(1, received_bytes(self->outer, self->out));
	EXPECT_EQ(4, received_pid(self->outer, self->out, MSG_PEEK));
	EXPECT_EQ(1, received_bytes(self->outer, self->out));
}

/* A stream can be read in pieces; of a message the rest is lost. */
TEST_F(sockets, every_piece_has_its_sender)
{
	must(self->member, write, self->in, "12", 2);
	must(self->init, write, self->in, "3", 1);
	EXPECT_EQ(6, received_pid(self->outer, self->out, 0));
	if (variant->type == SOCK_STREAM)
		EXPECT_EQ(6, received_pid(self->outer, self->out, 0));
	EXPECT_EQ(4, received_pid(self->outer, self->out, 0));
}

CASE_MAIN
