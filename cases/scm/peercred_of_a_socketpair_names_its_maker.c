// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-peercred-socketpair
claim:  SO_PEERCRED of either end of a socketpair(2) names the process that made it, 0
        where that has no number, whoever uses the ends now
since:  always
---*/
/*
 *	test ── outer ──┬── left ── member     PIDs in   outer  left  right
 *	                └── right ── other     left        4     1
 *	                                       member      6     3
 */
#include "case.h"
#include "scm.h"

FAMILY_WITH_SOCKETS;

static void make_pair(struct actor *maker, int type, int fds[2])
{
	int *pair = shared(2 * sizeof(*pair));

	must(maker, socketpair, AF_UNIX, type, 0, pair);
	memcpy(fds, pair, 2 * sizeof(*pair));
}

/* The pair of the fixture was made by the test, before there was any of the namespaces. */
TEST_F(family, made_before_entering)
{
	EXPECT_EQ(0, peer_pid(self->outer, self->in));
	EXPECT_EQ(0, peer_pid(self->left, self->out));
	EXPECT_EQ(0, peer_pid(self->member, self->in));
	EXPECT_EQ(getpid(), peer_pid(test, self->in));
	EXPECT_EQ(getpid(), peer_pid(test, self->out));
}

TEST_F(family, made_by_an_ancestor)
{
	struct actor *maker = actor("maker", .by = self->outer);	/* 14 */
	int fds[2];

	make_pair(maker, SOCK_STREAM, fds);
	EXPECT_EQ(0, peer_pid(self->member, pass_fd(maker, fds[0], self->member)));
	EXPECT_EQ(14, peer_pid(self->outer, pass_fd(maker, fds[0], self->outer)));
	EXPECT_EQ(14, peer_pid(maker, fds[1]));
}

TEST_F(family, made_by_a_member)
{
	int fds[2];

	make_pair(self->member, SOCK_STREAM, fds);
	EXPECT_EQ(3, peer_pid(self->member, fds[0]));
	EXPECT_EQ(3, peer_pid(self->left, pass_fd(self->member, fds[1], self->left)));
	EXPECT_EQ(6, peer_pid(self->outer, pass_fd(self->member, fds[0], self->outer)));
	EXPECT_EQ(6, peer_pid(self->outer, pass_fd(self->member, fds[1], self->outer)));
	EXPECT_EQ(0, peer_pid(self->other, pass_fd(self->member, fds[1], self->other)));
}

TEST_F(family, dgram_and_seqpacket)
{
	int fds[2];

	make_pair(self->member, SOCK_DGRAM, fds);
	EXPECT_EQ(6, peer_pid(self->outer, pass_fd(self->member, fds[0], self->outer)));
	EXPECT_EQ(3, peer_pid(self->left, pass_fd(self->member, fds[1], self->left)));
	make_pair(self->member, SOCK_SEQPACKET, fds);
	EXPECT_EQ(6, peer_pid(self->outer, pass_fd(self->member, fds[0], self->outer)));
	EXPECT_EQ(3, peer_pid(self->left, pass_fd(self->member, fds[1], self->left)));
}

/* The creator of the thread's process, and of the socket, is member. */
TEST_F(family, made_by_a_thread)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);
	int fds[2];

	make_pair(thread, SOCK_STREAM, fds);
	EXPECT_EQ(3, peer_pid(thread, fds[0]));
	EXPECT_EQ(6, peer_pid(self->outer, pass_fd(thread, fds[1], self->outer)));
}

TEST_F(family, maker_is_gone)
{
	int fds[2], inside, outside;

	make_pair(self->member, SOCK_STREAM, fds);
	inside = pass_fd(self->member, fds[0], self->left);
	outside = pass_fd(self->member, fds[1], self->outer);
	LEAVES(self->member);
	EXPECT_EQ(3, peer_pid(self->left, inside));
	EXPECT_EQ(6, peer_pid(self->outer, outside));
}

CASE_MAIN
