// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-ancestor-inner-number-invalid
claim:  the number that a process has in a nested PID namespace does not address it in the
        parent namespace
since:  5.3
---*/
/*
 *	test ── outer ──┬── init                 outer  inner
 *	                └── joined      init       2      1
 *	                                joined     9      7    a child of outer by setns
 */
#include "case.h"
#include "namespace.h"

#define INNER 7
#define OUTER 9

FIXTURE(joined) {
	struct actor *outer, *init, *process;
};

FIXTURE_SETUP(joined)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	skip_pids(self->init, 5);		/* 2 to 6 inside, 3 to 7 outside */
	skip_pids(self->outer, 1);
	self->process = has_number(join("process", self->outer, self->init), OUTER);
	if (call(self->process, getpid) != INNER)
		broke("process has not the number %d inside", INNER);
}

FIXTURE_ENDS(joined)

TEST_F(joined, for_wait4)
{
	EXPECT_ERRNO(ECHILD, self->outer, wait4, INNER, NULL, WNOHANG, NULL);
	EXPECT_RETURNS(0, self->outer, wait4, OUTER, NULL, WNOHANG, NULL);	/* Control */
}

TEST_F(joined, for_wait4_of_a_zombie)
{
	leave(self->process, 0);
	must(self->outer, waitid, P_PID, OUTER, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_ERRNO(ECHILD, self->outer, wait4, INNER, NULL, WNOHANG, NULL);
	/* Control: the outer number. */
	EXPECT_RETURNS(OUTER, self->outer, wait4, OUTER, NULL, WNOHANG, NULL);
}

TEST_F(joined, for_waitid)
{
	long options = WEXITED | WNOHANG;

	EXPECT_ERRNO(ECHILD, self->outer, waitid, P_PID, INNER, NULL, options, NULL);
	/* Control: the outer number. */
	EXPECT_RETURNS(0, self->outer, waitid, P_PID, OUTER, NULL, options, NULL);
}

TEST_F(joined, for_pidfd_open)
{
	EXPECT_ERRNO(ESRCH, self->outer, pidfd_open, INNER, 0);
	EXPECT_SUCCESS(self->outer, pidfd_open, OUTER, 0);	/* Control */
}

TEST_F(joined, for_kill)
{
	EXPECT_ERRNO(ESRCH, self->outer, kill, INNER, SIGKILL);
	EXPECT_ALIVE(self->process);
	EXPECT_RETURNS(0, self->outer, kill, OUTER, SIGKILL);	/* Control */
	EXPECT_KILLED(SIGKILL, self->process);
}

/* The number of init inside is that of outer itself outside. */
TEST_F(joined, a_number_in_use_is_the_local_process)
{
	EXPECT_RETURNS(0, self->outer, getsid, 1);
	must(self->init, setsid);
	EXPECT_RETURNS(1, self->init, getsid, 1);
	EXPECT_RETURNS(2, self->outer, getsid, 2);
	EXPECT_RETURNS(0, self->outer, getsid, 1);
}

CASE_MAIN
