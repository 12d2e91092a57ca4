// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored
        signals-sigkill-from-ancestor-kills signals-noninit-unprotected
claim:  when a tracer outside has let go of init its own namespace cannot end it, as before
since:  always
---*/
/*
 *	test ── outer ──┬── tracer              numbers:  outer   inner
 *	                └── init ── member        tracer    4
 *	                                          init      5       1
 *	                                          member    6       2
 */
#include "case.h"
#include "ptrace_scenes.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

INIT_WITH_OUTER_TRACER;

#define EXPECT_PROTECTED() \
	do { \
		EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM); \
		EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL); \
		EXPECT_RETURNS(0, self->init, kill, 1, SIGKILL); \
		EXPECT_ALIVE(self->init); \
	} while (0)

TEST_F(tracing, after_attach_and_detach)
{
	must(self->tracer, ptrace, PTRACE_ATTACH, INIT, 0, 0);
	must(self->tracer, wait4, INIT, NULL, __WALL, NULL);
	must(self->tracer, ptrace, PTRACE_DETACH, INIT, 0, 0);
	EXPECT_PROTECTED();
}

TEST_F(tracing, after_seize_and_detach)
{
	must(self->tracer, ptrace, PTRACE_SEIZE, INIT, 0, 0);
	must(self->tracer, ptrace, PTRACE_INTERRUPT, INIT, 0, 0);
	must(self->tracer, wait4, INIT, NULL, __WALL, NULL);
	must(self->tracer, ptrace, PTRACE_DETACH, INIT, 0, 0);
	EXPECT_PROTECTED();
}

TEST_F(tracing, after_the_end_of_the_tracer)
{
	must(self->tracer, ptrace, PTRACE_SEIZE, INIT, 0, 0);
	LEAVES(self->tracer);
	EXPECT_PROTECTED();
}

/* Control: another process of the namespace is not protected, nor is init from outside. */
TEST_F(tracing, others_are_not_protected)
{
	must(self->tracer, ptrace, PTRACE_SEIZE, INIT, 0, 0);
	LEAVES(self->tracer);
	EXPECT_RETURNS(0, self->init, kill, 2, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->member);
	EXPECT_RETURNS(0, self->outer, kill, INIT, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->init);
}

CASE_MAIN
