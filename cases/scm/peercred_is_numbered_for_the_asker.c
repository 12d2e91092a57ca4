// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-peercred-outer-view scm-peercred-inner-view-0
claim:  SO_PEERCRED gives the peer's PID in the PID namespace of whoever asks, 0 when it
        has none there
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

/* @client connects to a socket of @server: a descriptor of each. */
struct connection {
	int server, client;
};

static struct connection connection(struct actor *server, struct actor *client, int type)
{
	struct socket_address address;
	int bound = bound_socket(server, type, &address);
	int client_end = connected_socket(client, type, &address);

	return (struct connection){ accepted_socket(server, bound), client_end };
}

TEST_F(family, server_outside)
{
	struct connection end = connection(self->outer, self->member, SOCK_STREAM);

	EXPECT_EQ(6, peer_pid(self->outer, end.server));
	EXPECT_EQ(0, peer_pid(self->member, end.client));
}

TEST_F(family, client_outside)
{
	struct connection end = connection(self->member, self->outer, SOCK_STREAM);

	EXPECT_EQ(0, peer_pid(self->member, end.server));
	EXPECT_EQ(6, peer_pid(self->outer, end.client));
}

TEST_F(family, seqpacket)
{
	struct connection end = connection(self->outer, self->member, SOCK_SEQPACKET);

	EXPECT_EQ(6, peer_pid(self->outer, end.server));
	EXPECT_EQ(0, peer_pid(self->member, end.client));
}

TEST_F(family, siblings)
{
	struct actor *nephew = actor("nephew", .by = self->member, .flags = CLONE_NEWPID);
	struct connection end = connection(self->member, self->other, SOCK_STREAM);

	EXPECT_EQ(0, peer_pid(self->member, end.server));
	EXPECT_EQ(0, peer_pid(self->other, end.client));
	end = connection(self->other, nephew, SOCK_STREAM);
	EXPECT_EQ(0, peer_pid(nephew, end.client));
	EXPECT_EQ(0, peer_pid(self->other, end.server));
	EXPECT_EQ(13, peer_pid(self->outer, pass_fd(nephew, end.client, self->outer)));
}

TEST_F(family, same_namespace)
{
	struct connection end = connection(self->left, self->member, SOCK_STREAM);

	EXPECT_EQ(3, peer_pid(self->left, end.server));
	EXPECT_EQ(1, peer_pid(self->member, end.client));
}

/* One socket, asked about at each level. */
TEST_F(family, three_levels)
{
	struct actor *deep = actor("deep", .by = self->member, .flags = CLONE_NEWPID);
	struct connection end = connection(self->outer, deep, SOCK_STREAM);

	EXPECT_EQ(14, peer_pid(self->outer, end.server));
	EXPECT_EQ(4, peer_pid(self->left, pass_fd(self->outer, end.server, self->left)));
	EXPECT_EQ(1, peer_pid(deep, pass_fd(self->outer, end.server, deep)));
	EXPECT_EQ(0, peer_pid(self->right, pass_fd(self->outer, end.server, self->right)));
}

/* From above two levels the number is random: the one that ends the client when it is killed. */
TEST_F(family, asked_by_the_test)
{
	struct connection end = connection(test, self->member, SOCK_STREAM);
	pid_t number = peer_pid(test, end.server);

	ASSERT_GT(number, 1);
	EXPECT_RETURNS(0, test, kill, number, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->member);
}

TEST_F(family, peer_is_gone)
{
	struct connection end = connection(self->outer, self->member, SOCK_STREAM);

	LEAVES(self->member);
	EXPECT_EQ(6, peer_pid(self->outer, end.server));
	EXPECT_EQ(3, peer_pid(self->left, pass_fd(self->outer, end.server, self->left)));
}

TEST_F(family, asked_after_unshare)
{
	struct connection end = connection(self->outer, self->member, SOCK_STREAM);

	must(self->outer, unshare, CLONE_NEWPID);
	EXPECT_EQ(6, peer_pid(self->outer, end.server));
}

CASE_MAIN
