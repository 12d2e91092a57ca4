// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-peerpidfd-across
claim:  SO_PEERPIDFD gives a pidfd of a peer outside the PID namespace, too: it can be
        polled, but sends no signals
since:  6.5
partly: procmount
---*/
/*
 *	test ── outer ──┬── left ── member     PIDs in   outer  left  right
 *	                └── right ── other     member      6     3
 *	                                       other      13           5
 */
#include "case.h"
#include "scm.h"

FAMILY_WITH_SOCKETS;

/* @client connects to @server: its descriptor, and the server's in @accepted. */
static int connect_to(struct actor *server, struct actor *client, int *accepted)
{
	struct socket_address address;
	int bound = bound_socket(server, SOCK_STREAM, &address);
	int fd = connected_socket(client, SOCK_STREAM, &address);

	*accepted = accepted_socket(server, bound);
	return fd;
}

TEST_F(family, peer_outside)
{
	struct actor *server = actor("server", .by = self->outer);	/* 14 */
	int accepted, pidfd;

	pidfd = peer_pidfd(self->member, connect_to(server, self->member, &accepted));
	ASSERT_GE(pidfd, 0);
	EXPECT_ERRNO(EINVAL, self->member, pidfd_send_signal, pidfd, SIGKILL, NULL, 0);
	EXPECT_ERRNO(EINVAL, self->member, pidfd_send_signal, pidfd, 0, NULL, 0);
	EXPECT_ALIVE(server);
	EXPECT_FALSE(has_ended(self->member, pidfd));
	LEAVES(server);
	EXPECT_TRUE(has_ended(self->member, pidfd));
}

TEST_F(family, peer_in_a_sibling_namespace)
{
	int accepted, pidfd;

	pidfd = peer_pidfd(self->member, connect_to(self->other, self->member, &accepted));
	ASSERT_GE(pidfd, 0);
	EXPECT_ERRNO(EINVAL, self->member, pidfd_send_signal, pidfd, SIGKILL, NULL, 0);
	EXPECT_ALIVE(self->other);
	EXPECT_FALSE(has_ended(self->member, pidfd));
}

/* Control: asked by who sees the peer, the very process gets the signal. */
TEST_F(family, peer_inside)
{
	int accepted, pidfd;

	catch_signal(self->member, SIGUSR1);
	connect_to(self->outer, self->member, &accepted);
	pidfd = peer_pidfd(self->outer, accepted);
	ASSERT_GE(pidfd, 0);
	EXPECT_RETURNS(0, self->outer, pidfd_send_signal, pidfd, SIGUSR1, NULL, 0);
	EXPECT_CAUGHT(1, self->member, SIGUSR1);
	EXPECT_FALSE(has_ended(self->outer, pidfd));
	LEAVES(self->member);
	EXPECT_TRUE(has_ended(self->outer, pidfd));
}

/* It is the peer: outside, the descriptor sends signals, and fdinfo has a number. */
TEST_F(family, handed_to_who_sees_the_peer)
{
	int accepted, pidfd, outside;

	catch_signal(self->other, SIGUSR1);
	pidfd = peer_pidfd(self->member, connect_to(self->other, self->member, &accepted));
	ASSERT_GE(pidfd, 0);
	outside = pass_fd(self->member, pidfd, self->outer);
	EXPECT_RETURNS(0, self->outer, pidfd_send_signal, outside, SIGUSR1, NULL, 0);
	EXPECT_CAUGHT(1, self->other, SIGUSR1);
}

/* The peer of both ends is who made them: for a thread its process. */
TEST_F(family, of_a_socketpair)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);
	int *fds = shared(2 * sizeof(*fds)), pidfd;

	must(thread, socketpair, AF_UNIX, SOCK_STREAM, 0, fds);
	catch_signal(self->member, SIGUSR1);
	pidfd = peer_pidfd(self->other, pass_fd(self->member, fds[0], self->other));
	EXPECT_ERRNO(EINVAL, self->other, pidfd_send_signal, pidfd, SIGUSR1, NULL, 0);
	pidfd = peer_pidfd(self->outer, pass_fd(self->member, fds[1], self->outer));
	EXPECT_RETURNS(0, self->outer, pidfd_send_signal, pidfd, SIGUSR1, NULL, 0);
	EXPECT_CAUGHT(1, self->member, SIGUSR1);
}

TEST_F(family, fdinfo)
{
	const char *left_proc, *outer_proc;
	int accepted, pidfd;

	SKIP_UNLESS("procmount");
	own_mounts(self->outer);
	outer_proc = mount_procfs(self->outer, "outer", NULL);
	must(self->left, setns, open_ns(self->left, self->outer, "mnt"), CLONE_NEWNS);
	left_proc = mount_procfs(self->left, "left", NULL);
	pidfd = peer_pidfd(self->left, connect_to(self->other, self->left, &accepted));
	ASSERT_GE(pidfd, 0);
	EXPECT_TRUE(strstr(read_file(self->left, "%s/self/fdinfo/%d", left_proc, pidfd),
			   "\nPid:\t0\nNSpid:\t0"));
	EXPECT_TRUE(strstr(read_file(self->left, "%s/self/fdinfo/%d", outer_proc, pidfd),
			   "\nPid:\t13\nNSpid:\t13\t5"));
}

CASE_MAIN
