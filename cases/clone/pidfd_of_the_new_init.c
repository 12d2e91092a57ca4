// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: clone-newpid-pidfd-ok
claim:  CLONE_PIDFD together with CLONE_NEWPID gives a close-on-exec pidfd of the new init, by
        which its creator can wait for it and enter its namespace
since:  5.4
partly: syscall:clone3 since:5.8
---*/
/*
 *	           outside  inside
 *	outer         1
 *	creator       2              has the pidfd
 *	init          3        1
 *	member        4        2
 */
#include "case.h"

#include <poll.h>

FIXTURE(pidfd) {
	struct actor *creator, *init, *member;
	int fd;
};

FIXTURE_VARIANT(pidfd) {
	bool clone3;
	const char *needs;
};

FIXTURE_VARIANT_ADD(pidfd, clone) { .clone3 = false, .needs = "" };
FIXTURE_VARIANT_ADD(pidfd, clone3) { .clone3 = true, .needs = "syscall:clone3" };

FIXTURE_SETUP(pidfd)
{
	int *pidfd = shared(sizeof(*pidfd));

	SKIP_UNLESS(variant->needs);
	*pidfd = -1;
	self->creator = actor("creator", .by = actor("outer", .flags = CLONE_NEWPID));
	self->init = actor("init", .by = self->creator, .flags = CLONE_NEWPID | CLONE_PIDFD,
			   .clone3 = variant->clone3, .pidfd = pidfd);
	self->member = actor("member", .by = self->init);
	self->fd = *pidfd;
}

FIXTURE_ENDS(pidfd)

TEST_F(pidfd, is_closed_on_exec)
{
	EXPECT_RETURNS(FD_CLOEXEC, self->creator, fcntl, self->fd, F_GETFD);
}

/* PIDFD_NONBLOCK is for pidfd_open(2): who waits by this descriptor waits for the end. */
TEST_F(pidfd, is_not_nonblocking)
{
	EXPECT_EQ(0, must(self->creator, fcntl, self->fd, F_GETFL) & O_NONBLOCK);
	must(self->creator, fcntl, self->fd, F_SETFL, O_NONBLOCK);	/* control */
	EXPECT_EQ(O_NONBLOCK, must(self->creator, fcntl, self->fd, F_GETFL) & O_NONBLOCK);
}

TEST_F(pidfd, is_about_init)
{
	EXPECT_RETURNS(1, self->init, getpid);
	EXPECT_RETURNS(0, self->creator, pidfd_send_signal, self->fd, SIGKILL, NULL, 0);
	EXPECT_KILLED(SIGKILL, self->init);
}

TEST_F(pidfd, can_be_polled_and_waited_for)
{
	struct pollfd *poll = shared(sizeof(*poll));
	siginfo_t *info = shared(sizeof(*info));

	poll->fd = self->fd;
	poll->events = POLLIN;
	EXPECT_RETURNS(0, self->creator, ppoll, poll, 1, shared(sizeof(struct timespec)), NULL);
	leave(self->init, 7);
	EXPECT_RETURNS(1, self->creator, ppoll, poll, 1, NULL, NULL);
	EXPECT_RETURNS(0, self->creator, waitid, WAIT_P_PIDFD, self->fd, info, WEXITED, NULL);
	EXPECT_EQ(3, info->si_pid);
	EXPECT_EQ(7, info->si_status);
}

TEST_F(pidfd, leads_into_the_namespace)
{
	struct actor *joined;

	SKIP_UNLESS("since:5.8");
	EXPECT_RETURNS(0, self->creator, setns, self->fd, CLONE_NEWPID);
	joined = actor("joined", .by = self->creator);
	EXPECT_RETURNS(3, joined, getpid);
	EXPECT_EQ(ns_inode(self->init, "pid"), ns_inode(joined, "pid"));
}

CASE_MAIN
