// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ptrace-eventmsg-tracer-numbering ptrace-autoattach-wait-number
claim:  PTRACE_GETEVENTMSG after the creation of a task gives its number in the tracer's
        PID namespace, by which wait4 reports the new tracee, too
since:  always
---*/
/*
 *	test ── tracer ──── init ── member ── new        numbers:  tracer's  inner
 *	                                                   member    8         5
 *	    new: made by member, traced from the start     new       9         6
 */
#include "case.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

#define MEMBER	8
#define NEW	9
#define INNER	6	/* number of the new task inside */

FIXTURE(tracing) {
	struct actor *tracer, *init, *member;
	int *status;
	long *message;
};

FIXTURE_VARIANT(tracing) {
	long flags;		/* of clone(2) */
	int event;
};
FIXTURE_VARIANT_ADD(tracing, fork) { SIGCHLD, PTRACE_EVENT_FORK };
FIXTURE_VARIANT_ADD(tracing, vfork) { CLONE_VFORK | SIGCHLD, PTRACE_EVENT_VFORK };
FIXTURE_VARIANT_ADD(tracing, clone) { 0, PTRACE_EVENT_CLONE };
FIXTURE_VARIANT_ADD(tracing, thread) {
	CLONE_VFORK | CLONE_VM | CLONE_SIGHAND | CLONE_THREAD, PTRACE_EVENT_VFORK
};
FIXTURE_VARIANT_ADD(tracing, new_namespace) { CLONE_NEWPID | SIGCHLD, PTRACE_EVENT_FORK };

FIXTURE_SETUP(tracing)
{
	long options = PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE;

	self->status = shared(sizeof(*self->status));
	self->message = shared(sizeof(*self->message));
	self->tracer = actor("tracer", .flags = CLONE_NEWPID);
	skip_pids(self->tracer, 2);
	self->init = has_number(actor("init", .by = self->tracer, .flags = CLONE_NEWPID), 4);
	skip_pids(self->init, 3);
	self->member = has_number(actor("member", .by = self->init), 5);
	must(self->tracer, ptrace, PTRACE_SEIZE, MEMBER, 0, options);
}

FIXTURE_ENDS(tracing)

TEST_F(tracing, event_wait_and_inner_number)
{
	start(self->member, clone, variant->flags, 0, 0, 0, 0);
	ASSERT_RETURNS(MEMBER, self->tracer, wait4, MEMBER, self->status, __WALL, NULL);
	EXPECT_EQ(SIGTRAP | variant->event << 8, *self->status >> 8);
	EXPECT_RETURNS(0, self->tracer, ptrace, PTRACE_GETEVENTMSG, MEMBER, 0, self->message);
	EXPECT_EQ(NEW, *self->message);
	EXPECT_RETURNS(NEW, self->tracer, wait4, -1, self->status, __WALL, NULL);
	EXPECT_TRUE(WIFSTOPPED(*self->status));
	/* Detached, or SIGCHLD would stop member once more. */
	EXPECT_RETURNS(0, self->tracer, ptrace, PTRACE_DETACH, MEMBER, 0, 0);
	EXPECT_RETURNS(0, self->tracer, ptrace, PTRACE_CONT, NEW, 0, 0);
	EXPECT_RETURNS(NEW, self->tracer, wait4, NEW, self->status, __WALL, NULL);
	EXPECT_TRUE(WIFEXITED(*self->status));
	EXPECT_FINISHES(INNER, self->member);
}

CASE_MAIN
