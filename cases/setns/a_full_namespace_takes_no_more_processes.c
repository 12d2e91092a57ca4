// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: setns-pid-exhausted-eagain
claim:  a fork from outside into a PID namespace whose numbers up to pid_max are all in use is
        EAGAIN
since:  6.14
needs:  config:SYSCTL
partly: cap:sys_resource
---*/
/*
 *	test ── outer ─┬─ target (1 inside; pid_max M; 2 ... M-1 are in use inside)
 *	               └─ host		its children go to target's namespace
 */
#include "case.h"
#include "pid_max.h"

FIXTURE(full) {
	struct actor *outer, *target, *host;
	long max;
};

FIXTURE_SETUP(full)
{
	int fd;

	SKIP_FOR_WANT_OF_PROCESSES;
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->target = actor("target", .by = self->outer, .flags = CLONE_NEWPID);
	self->host = actor("host", .by = self->outer);
	self->max = least_pid_max(self->target);
	fd = open_ns(self->host, self->target, "pid");
	must(self->host, setns, fd, CLONE_NEWPID);
	use_up_pids(self->target, 2, self->max);
}

FIXTURE_ENDS(full)

TEST_F(full, fork_into_it)
{
	EXPECT_ERRNO(EAGAIN, self->host, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(EAGAIN, self->host, clone, CLONE_VFORK | SIGCHLD, 0, 0, 0, 0);
	/* Control: it is not the numbers outside; one is free again; pid_max is raised. */
	EXPECT_SUCCESS(self->outer, clone, SIGCHLD, 0, 0, 0, 0);
	must(self->target, wait4, self->max - 1, NULL, 0, NULL);
	EXPECT_SUCCESS(self->host, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(EAGAIN, self->host, clone, SIGCHLD, 0, 0, 0, 0);
	ASSERT_EQ(0, write_pid_max(self->target, self->max + 1));
	EXPECT_SUCCESS(self->host, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(EAGAIN, self->host, clone, SIGCHLD, 0, 0, 0, 0);
}

CASE_MAIN
