// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-torn-down-when-empty
claim:  a PID namespace without processes is freed although its members had been named: by a
        pidfd, a timer, a terminal, or in vain for a fork()
since:  always
needs:  userns config:SYSCTL
partly: since:6.11 config:UNIX98_PTYS config:POSIX_TIMERS
flags:  slow
---*/
/* fixtures/lifetime.h has the drawing. */
#include "case.h"
#include "signals.h"
#include "terminal.h"
#include "ucount.h"

#include <time.h>

NAMESPACE_THAT_ENDS;

TEST_F(ended, it_was_asked_for_by_pidfd)
{
	int pidfd, fd;

	SKIP_UNLESS("since:6.11");
	pidfd = must(self->holder, pidfd_open, self->init->pid, 0);
	fd = must(self->holder, ioctl, pidfd, PIDFD_GET_PID_NAMESPACE, 0);
	EXPECT_EQ(ns_inode(self->init, "pid"), fd_inode(self->holder, fd));
	must(self->holder, close, fd);
	must(self->holder, close, pidfd);
	LEAVES(self->init);
	EXPECT_TRUE(gets_room(self->owner));
}

TEST_F(ended, fork_failed_there)
{
	must(self->holder, setns, open_ns(self->holder, self->init, "pid"), CLONE_NEWPID);
	EXPECT_SUCCESS(self->holder, clone, SIGCHLD, 0, 0, 0, 0);	/* control */
	must(self->holder, wait4, -1, NULL, 0, NULL);
	LEAVES(self->init);
	EXPECT_ERRNO(ENOMEM, self->holder, clone, SIGCHLD, 0, 0, 0, 0);
	LEAVES(self->holder);
	EXPECT_TRUE(gets_room(self->owner));
}

TEST_F(ended, a_member_had_a_timer)
{
	int *id = shared(sizeof(*id));

	SKIP_UNLESS("config:POSIX_TIMERS");
	EXPECT_RETURNS(0, self->init, timer_create, CLOCK_MONOTONIC, NULL, id);
	LEAVES(self->init);
	EXPECT_TRUE(gets_room(self->owner));
}

/* Its process group is that in the foreground of a terminal for a while. */
TEST_F(ended, a_group_was_in_the_foreground)
{
	struct actor *below;
	int fd;

	SKIP_UNLESS("config:UNIX98_PTYS");
	fd = session_with_terminal(self->holder, mount_pts(self->owner));
	block_signal(self->holder, SIGTTOU);
	below = new_init("below", self->holder, BY_CLONE);
	must(below, setpgid, 0, 0);
	EXPECT_EQ(0, set_foreground(self->holder, fd, below->pid));
	EXPECT_EQ(below->pid, foreground(self->holder, fd));
	EXPECT_EQ(0, set_foreground(self->holder, fd, self->holder->pid));
	LEAVES(below);
	LEAVES(self->init);
	EXPECT_TRUE(gets_room(self->owner));
}

CASE_MAIN
