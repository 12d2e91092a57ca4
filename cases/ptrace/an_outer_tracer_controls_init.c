// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ptrace-attach-init-from-outside ptrace-init-stays-protected-while-traced
        ptrace-exitkill-outer
claim:  an outer tracer stops and resumes init by its outer number; being traced takes no
        protection from init against its own namespace
since:  always
---*/
/*
 *	test ── outer ──┬── tracer              numbers:  outer   inner
 *	                └── init ── member        tracer    4
 *	                                          init      5       1
 */
#include "case.h"
#include "ptrace_scenes.h"
#include "signals.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

#define THREAD 8	/* of init, after member and one more */

INIT_WITH_OUTER_TRACER;

TEST_F(tracing, attach_stops_init)
{
	block_signal(self->tracer, SIGCHLD);
	EXPECT_RETURNS(0, self->tracer, ptrace, PTRACE_ATTACH, INIT, 0, 0);
	EXPECT_EQ(INIT, fetch_signal(self->tracer, SIGCHLD)->si_pid);
	EXPECT_RETURNS(INIT, self->tracer, wait4, -1, self->status, __WALL, NULL);
	EXPECT_TRUE(WIFSTOPPED(*self->status) && WSTOPSIG(*self->status) == SIGSTOP);
	EXPECT_RETURNS(0, self->tracer, ptrace, PTRACE_DETACH, INIT, 0, 0);
	EXPECT_ALIVE(self->init);
}

TEST_F(tracing, interrupt_stops_a_seized_init)
{
	EXPECT_RETURNS(0, self->tracer, ptrace, PTRACE_SEIZE, INIT, 0, 0);
	EXPECT_ALIVE(self->init);
	EXPECT_RETURNS(0, self->tracer, ptrace, PTRACE_INTERRUPT, INIT, 0, 0);
	EXPECT_RETURNS(INIT, self->tracer, wait4, -1, self->status, __WALL, NULL);
	EXPECT_EQ(SIGTRAP | PTRACE_EVENT_STOP << 8, *self->status >> 8);
	EXPECT_RETURNS(0, self->tracer, ptrace, PTRACE_CONT, INIT, 0, 0);
	EXPECT_ALIVE(self->init);
}

TEST_F(tracing, sigkill_from_inside_is_still_ignored)
{
	must(self->tracer, ptrace, PTRACE_SEIZE, INIT, 0, 0);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL);
	EXPECT_RETURNS(0, self->init, kill, 1, SIGKILL);
	EXPECT_ALIVE(self->init);
	/* Control: from outside it is not. */
	EXPECT_RETURNS(0, self->outer, kill, INIT, SIGKILL);
	EXPECT_RETURNS(INIT, self->tracer, wait4, INIT, NULL, __WALL, NULL);
	EXPECT_KILLED(SIGKILL, self->init);
}

/* The tracer gets to see it, and lets it through. */
TEST_F(tracing, a_signal_without_a_handler_is_still_dropped)
{
	must(self->tracer, ptrace, PTRACE_SEIZE, INIT, 0, 0);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
	EXPECT_RETURNS(INIT, self->tracer, wait4, INIT, self->status, __WALL, NULL);
	EXPECT_TRUE(WIFSTOPPED(*self->status) && WSTOPSIG(*self->status) == SIGTERM);
	EXPECT_RETURNS(0, self->tracer, ptrace, PTRACE_CONT, INIT, 0, SIGTERM);
	EXPECT_ALIVE(self->init);
}

TEST_F(tracing, exitkill_ends_init)
{
	must(self->tracer, ptrace, PTRACE_SEIZE, INIT, 0, PTRACE_O_EXITKILL);
	leave(self->tracer, 0);
	EXPECT_KILLED(SIGKILL, self->init);
}

TEST_F(tracing, exitkill_set_after_attach_ends_init)
{
	must(self->tracer, ptrace, PTRACE_ATTACH, INIT, 0, 0);
	must(self->tracer, wait4, INIT, NULL, __WALL, NULL);
	must(self->tracer, ptrace, PTRACE_SETOPTIONS, INIT, 0, PTRACE_O_EXITKILL);
	leave(self->tracer, 0);
	EXPECT_KILLED(SIGKILL, self->init);
}

/* SIGKILL is for a whole process, also when only one of its threads is traced. */
TEST_F(tracing, exitkill_of_one_thread_ends_init)
{
	struct actor *other = actor("other", .by = self->init, .orphan_lives = true);

	has_number(actor("thread", .by = self->init, .thread = true), 4);
	must(self->tracer, ptrace, PTRACE_SEIZE, THREAD, 0, PTRACE_O_EXITKILL);
	leave(self->tracer, 0);
	EXPECT_KILLED(SIGKILL, self->init);
	EXPECT_TRUE(dies(other));
}

/* Control: without the option the end of the tracer does not concern init. */
TEST_F(tracing, without_exitkill_init_goes_on)
{
	struct actor *thread;

	actor("other", .by = self->init);
	thread = has_number(actor("thread", .by = self->init, .thread = true), 4);
	must(self->tracer, ptrace, PTRACE_SEIZE, INIT, 0, 0);
	must(self->tracer, ptrace, PTRACE_SEIZE, THREAD, 0, 0);
	LEAVES(self->tracer);
	EXPECT_ALIVE(self->init);
	EXPECT_ALIVE(thread);
}

CASE_MAIN
