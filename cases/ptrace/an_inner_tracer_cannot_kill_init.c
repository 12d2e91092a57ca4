// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ptrace-inner-tracer-cannot-kill-init
claim:  a member that traces init cannot kill it by injecting SIGKILL
since:  always
divergence: D8 sigkill_injected_by_a_member .. kernels end init
---*/
/*
 *	test ──── init (1 inside) ──┬── member (2 inside): traces init
 *	                            └── other  (3 inside)
 */
#include "case.h"

#include <sys/ptrace.h>

FIXTURE(tracing) {
	struct actor *init, *member, *other;
};

FIXTURE_SETUP(tracing)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->other = actor("other", .by = self->init);
}

FIXTURE_ENDS(tracing)

/* Stops a process by tracing it, and lets it go on with a signal. */
static void inject(struct actor *tracer, pid_t pid, int sig)
{
	must(tracer, ptrace, PTRACE_ATTACH, pid, 0, 0);
	must(tracer, wait4, pid, NULL, __WALL, NULL);
	call(tracer, ptrace, PTRACE_CONT, pid, 0, sig);		/* if init dies, so does tracer */
}

TEST_F(tracing, sigkill_injected_by_a_member)
{
	inject(self->member, 1, SIGKILL);
	EXPECT_ALIVE(self->init);
}

/* A signal without a handler that is not SIGKILL has no effect. */
TEST_F(tracing, sigterm_injected_by_a_member)
{
	inject(self->member, 1, SIGTERM);
	EXPECT_ALIVE(self->init);
}

/* Control: another member is ended that way. */
TEST_F(tracing, sigkill_injected_into_a_member)
{
	inject(self->member, 3, SIGKILL);
	must(self->member, wait4, 3, NULL, __WALL, NULL);	/* the tracer comes first */
	EXPECT_KILLED(SIGKILL, self->other);
	EXPECT_ALIVE(self->init);
}

CASE_MAIN
