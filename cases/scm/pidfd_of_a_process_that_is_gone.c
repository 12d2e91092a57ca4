// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-passpidfd-across scm-peerpidfd-across scm-dead-sender
claim:  SO_PASSPIDFD and SO_PEERPIDFD give a pidfd of a process that has been waited for, too,
        wherever it was: it can be polled
since:  6.17
---*/
/*
 *	test ── outer ──┬── left ── member     PIDs in   outer  left  right
 *	                └── right ── other     member      6     3
 *	                                       other      13           5
 */
#include "case.h"
#include "scm.h"

FAMILY_WITH_SOCKETS;

#define EXPECT_ENDED(who, fd) do { \
	int pidfd_ = (fd); \
	ASSERT_GE(pidfd_, 0); \
	EXPECT_TRUE(has_ended(who, pidfd_)); \
} while (0)

TEST_F(family, sender)
{
	struct actor *receivers[] = { self->outer, self->left, self->other }, *sender;
	int *on = shared(sizeof(*on)), i;
	pid_t pid;

	*on = 1;
	must(self->outer, setsockopt, self->out, SOL_SOCKET, SO_PASSPIDFD, on, sizeof(*on));
	for (i = 0; i < 3; i++) {
		sender = actor("sender", .by = self->left);
		must(sender, sendmsg, self->in, plain_message(), 0);
		LEAVES(sender);
		EXPECT_ENDED(receivers[i], received_pidfd(receivers[i], self->out, &pid));
	}
}

TEST_F(family, peer)
{
	struct socket_address address;
	int fd;

	bound_socket(self->other, SOCK_STREAM, &address);
	fd = connected_socket(self->member, SOCK_STREAM, &address);
	LEAVES(self->other);
	EXPECT_ENDED(self->member, peer_pidfd(self->member, fd));
	EXPECT_ENDED(self->outer, peer_pidfd(self->outer, pass_fd(self->member, fd, self->outer)));
}

CASE_MAIN
