// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ptrace-attach-invisible-esrch
claim:  PTRACE_ATTACH and PTRACE_SEIZE know no process outside the caller's PID namespace
since:  always
---*/
/* fixtures/visibility.h has the drawing. */
#include "case.h"
#include "visibility.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

OUTSIDE_AND_INSIDE;

/* Goes on after PTRACE_ATTACH. */
static void detach(struct actor *tracer, pid_t pid)
{
	must(tracer, wait4, pid, NULL, __WALL, NULL);
	must(tracer, ptrace, PTRACE_DETACH, pid, 0, 0);
}

TEST_F(scene, attach)
{
	EXPECT_ERRNO(ESRCH, self->caller, ptrace, PTRACE_ATTACH, TARGET, 0, 0);
	EXPECT_ERRNO(ESRCH, self->caller, ptrace, PTRACE_ATTACH, TARGET_THREAD, 0, 0);
	EXPECT_ERRNO(ESRCH, self->caller, ptrace, PTRACE_ATTACH, MEMBER_OUTSIDE, 0, 0);
	EXPECT_ALIVE(self->target);	/* and not stopped */
	EXPECT_ALIVE(self->member);
	/* Control: a member, and the same numbers from outside. */
	EXPECT_RETURNS(0, self->caller, ptrace, PTRACE_ATTACH, MEMBER, 0, 0);
	detach(self->caller, MEMBER);
	EXPECT_RETURNS(0, self->outer, ptrace, PTRACE_ATTACH, TARGET, 0, 0);
	detach(self->outer, TARGET);
	EXPECT_RETURNS(0, self->outer, ptrace, PTRACE_ATTACH, MEMBER_OUTSIDE, 0, 0);
	detach(self->outer, MEMBER_OUTSIDE);
}

TEST_F(scene, seize)
{
	EXPECT_ERRNO(ESRCH, self->caller, ptrace, PTRACE_SEIZE, TARGET, 0, 0);
	EXPECT_ERRNO(ESRCH, self->caller, ptrace, PTRACE_SEIZE, TARGET_THREAD, 0, 0);
	EXPECT_ERRNO(ESRCH, self->caller, ptrace, PTRACE_SEIZE, MEMBER_OUTSIDE, 0, 0);
	/* Control: a member, and the target from outside: nobody traces it yet. */
	EXPECT_RETURNS(0, self->caller, ptrace, PTRACE_SEIZE, MEMBER, 0, 0);
	EXPECT_RETURNS(0, self->outer, ptrace, PTRACE_SEIZE, TARGET, 0, 0);
	EXPECT_RETURNS(0, self->outer, ptrace, PTRACE_SEIZE, TARGET_THREAD, 0, 0);
}

/* A tracee is addressed by the tracer's number for it. */
TEST_F(scene, requests_to_a_tracee)
{
	long *message = shared(sizeof(*message));

	must(self->outer, ptrace, PTRACE_SEIZE, MEMBER_OUTSIDE, 0, 0);
	EXPECT_ERRNO(ESRCH, self->outer, ptrace, PTRACE_INTERRUPT, MEMBER, 0, 0);
	EXPECT_RETURNS(0, self->outer, ptrace, PTRACE_INTERRUPT, MEMBER_OUTSIDE, 0, 0);
	EXPECT_RETURNS(MEMBER_OUTSIDE, self->outer, wait4, -1, NULL, __WALL, NULL);
	EXPECT_RETURNS(0, self->outer, ptrace, PTRACE_GETEVENTMSG, MEMBER_OUTSIDE, 0, message);
	EXPECT_ERRNO(ESRCH, self->outer, ptrace, PTRACE_CONT, MEMBER, 0, 0);
	EXPECT_RETURNS(0, self->outer, ptrace, PTRACE_CONT, MEMBER_OUTSIDE, 0, 0);
	EXPECT_ALIVE(self->member);
}

CASE_MAIN
