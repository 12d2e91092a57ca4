// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-peercred-outer-view scm-peercred-inner-view-0
claim:  SO_PEERCRED names the process that called listen(2) or connect(2), not who made
        the socket or accepts, and for a thread its process
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

TEST_F(family, listen_inside_accept_outside)
{
	struct socket_address address;
	int bound = bound_socket(self->member, SOCK_STREAM, &address);	/* listens */
	int outside = pass_fd(self->member, bound, self->outer);
	int client = connected_socket(self->right, SOCK_STREAM, &address);
	int accepted = accepted_socket(self->outer, outside);

	EXPECT_EQ(9, peer_pid(self->outer, accepted));
	EXPECT_EQ(6, peer_pid(self->outer, pass_fd(self->right, client, self->outer)));
	EXPECT_EQ(3, peer_pid(self->left, pass_fd(self->right, client, self->left)));
	EXPECT_EQ(0, peer_pid(self->right, client));
}

TEST_F(family, made_outside_listening_inside)
{
	struct socket_address address;
	int bound = bound_socket(self->outer, SOCK_STREAM, &address);
	int client;

	must(self->member, listen, pass_fd(self->outer, bound, self->member), 1);
	client = connected_socket(self->outer, SOCK_STREAM, &address);
	EXPECT_EQ(6, peer_pid(self->outer, client));
	EXPECT_EQ(3, peer_pid(self->left, pass_fd(self->outer, client, self->left)));
}

TEST_F(family, made_outside_connected_inside)
{
	int fd = must(self->outer, socket, AF_UNIX, SOCK_STREAM, 0);
	struct socket_address address, *shared_address = shared(sizeof(*shared_address));
	int bound = bound_socket(self->outer, SOCK_STREAM, &address);
	int accepted;

	*shared_address = address;
	must(self->member, connect, pass_fd(self->outer, fd, self->member), shared_address,
	     address.length);
	accepted = accepted_socket(self->outer, bound);
	EXPECT_EQ(6, peer_pid(self->outer, accepted));
	EXPECT_EQ(1, peer_pid(self->outer, fd));
}

TEST_F(family, connected_by_a_thread)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);
	struct socket_address address;
	int bound = bound_socket(self->outer, SOCK_STREAM, &address);
	int accepted;

	ASSERT_RETURNS(4, thread, gettid);
	connected_socket(thread, SOCK_STREAM, &address);
	accepted = accepted_socket(self->outer, bound);
	EXPECT_EQ(6, peer_pid(self->outer, accepted));
	EXPECT_EQ(3, peer_pid(self->left, pass_fd(self->outer, accepted, self->left)));
}

TEST_F(family, listening_thread)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);
	struct socket_address address;
	int client;

	bound_socket(thread, SOCK_STREAM, &address);
	client = connected_socket(self->outer, SOCK_STREAM, &address);
	EXPECT_EQ(6, peer_pid(self->outer, client));
	EXPECT_EQ(3, peer_pid(self->left, pass_fd(self->outer, client, self->left)));
}

CASE_MAIN
