// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-passpidfd-across
claim:  SO_PASSPIDFD brings a pidfd of the sender wherever it is, with SCM_CREDENTIALS that
        show 0 for one outside the receiver's PID namespace
since:  6.5
---*/
/*
 *	test ── outer ──┬── left ── member     PIDs in   outer  left  right
 *	                └── right ── other     member      6     3
 *	                                       other      13           5
 */
#include "case.h"
#include "scm.h"

FAMILY_WITH_SOCKETS;

/* Sends, receives and looks: the pidfd is the receiver's. */
static int pidfd_of_message(struct actor *sender, int in, struct actor *receiver, int out,
			    pid_t *pid)
{
	int *on = shared(sizeof(*on));

	*on = 1;
	must(receiver, setsockopt, out, SOL_SOCKET, SO_PASSPIDFD, on, sizeof(*on));
	catch_signal(sender, SIGUSR1);
	must(sender, sendmsg, in, plain_message(), 0);
	return received_pidfd(receiver, out, pid);
}

TEST_F(family, sender_inside)
{
	pid_t pid;
	int pidfd = pidfd_of_message(self->member, self->in, self->outer, self->out, &pid);

	EXPECT_EQ(6, pid);
	ASSERT_GE(pidfd, 0);
	EXPECT_RETURNS(0, self->outer, pidfd_send_signal, pidfd, SIGUSR1, NULL, 0);
	EXPECT_CAUGHT(1, self->member, SIGUSR1);
}

TEST_F(family, sender_in_the_same_namespace)
{
	pid_t pid;
	int pidfd = pidfd_of_message(self->member, self->in, self->left, self->out, &pid);

	EXPECT_EQ(3, pid);
	ASSERT_GE(pidfd, 0);
	EXPECT_RETURNS(0, self->left, pidfd_send_signal, pidfd, SIGUSR1, NULL, 0);
	EXPECT_CAUGHT(1, self->member, SIGUSR1);
}

TEST_F(family, sender_outside)
{
	struct actor *sender = actor("sender", .by = self->outer);	/* 14 */
	pid_t pid;
	int pidfd = pidfd_of_message(sender, self->in, self->member, self->out, &pid);
	int outside;

	EXPECT_EQ(0, pid);
	ASSERT_GE(pidfd, 0);
	EXPECT_ERRNO(EINVAL, self->member, pidfd_send_signal, pidfd, SIGUSR1, NULL, 0);
	EXPECT_CAUGHT(0, sender, SIGUSR1);
	outside = pass_fd(self->member, pidfd, self->outer);
	EXPECT_RETURNS(0, self->outer, pidfd_send_signal, outside, SIGUSR1, NULL, 0);
	EXPECT_CAUGHT(1, sender, SIGUSR1);
	EXPECT_FALSE(has_ended(self->member, pidfd));
	LEAVES(sender);
	EXPECT_TRUE(has_ended(self->member, pidfd));
}

TEST_F(family, sender_in_a_sibling_namespace)
{
	pid_t pid;
	int pidfd = pidfd_of_message(self->other, self->in, self->member, self->out, &pid);

	EXPECT_EQ(0, pid);
	ASSERT_GE(pidfd, 0);
	EXPECT_ERRNO(EINVAL, self->member, pidfd_send_signal, pidfd, SIGUSR1, NULL, 0);
	EXPECT_CAUGHT(0, self->other, SIGUSR1);
}

/* Without SO_PASSCRED on either socket. */
TEST_F(family, only_the_pidfd_is_asked_for)
{
	int *off = shared(sizeof(*off)), pidfd;
	pid_t pid;

	must(test, setsockopt, self->in, SOL_SOCKET, SO_PASSCRED, off, sizeof(*off));
	must(test, setsockopt, self->out, SOL_SOCKET, SO_PASSCRED, off, sizeof(*off));
	pidfd = pidfd_of_message(self->other, self->in, self->member, self->out, &pid);
	EXPECT_EQ(-1000, pid);
	ASSERT_GE(pidfd, 0);
	EXPECT_FALSE(has_ended(self->member, pidfd));
	LEAVES(self->other);
	EXPECT_TRUE(has_ended(self->member, pidfd));
}

CASE_MAIN
