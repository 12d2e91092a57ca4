// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ptrace-eventmsg-tracer-numbering ptrace-eventmsg-exec-former-tid
claim:  PTRACE_GETEVENTMSG at the end of a vfork gives the child's number, and at execve()
        the former number of the thread that called it, in the tracer's PID namespace
since:  always
---*/
/*
 *	test ── tracer ──── init ── member               numbers:  tracer's  inner
 *	                              └ thread             member    8         5
 *	                                                   thread    9         6
 */
#include "case.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

#define MEMBER	8
#define THREAD	9

FIXTURE(tracing) {
	struct actor *tracer, *init, *member;
	int *status;
	long *message;
};

FIXTURE_SETUP(tracing)
{
	self->status = shared(sizeof(*self->status));
	self->message = shared(sizeof(*self->message));
	self->tracer = actor("tracer", .flags = CLONE_NEWPID);
	skip_pids(self->tracer, 2);
	self->init = has_number(actor("init", .by = self->tracer, .flags = CLONE_NEWPID), 4);
	skip_pids(self->init, 3);
	self->member = has_number(actor("member", .by = self->init), 5);
}

FIXTURE_ENDS(tracing)

/* The next stop of member is the event, and its message the number. */
#define EXPECT_EVENT(event, number) \
	do { \
		ASSERT_RETURNS(MEMBER, self->tracer, wait4, -1, self->status, __WALL, NULL); \
		ASSERT_EQ(SIGTRAP | (event) << 8, *self->status >> 8); \
		EXPECT_RETURNS(0, self->tracer, ptrace, PTRACE_GETEVENTMSG, MEMBER, 0, \
			       self->message); \
		EXPECT_EQ(number, *self->message); \
	} while (0)

TEST_F(tracing, end_of_vfork)
{
	must(self->tracer, ptrace, PTRACE_SEIZE, MEMBER, 0, PTRACE_O_TRACEVFORKDONE);
	start(self->member, clone, CLONE_VFORK | SIGCHLD, 0, 0, 0, 0);
	EXPECT_EVENT(PTRACE_EVENT_VFORK_DONE, 9);
	EXPECT_RETURNS(0, self->tracer, ptrace, PTRACE_DETACH, MEMBER, 0, 0);
	EXPECT_FINISHES(6, self->member);
}

/* The new program does not come to run: it is killed where it stopped. */
static void begin_exec(struct actor *who)
{
	char **argv = shared(2 * sizeof(*argv)), **envp = shared(sizeof(*envp));

	argv[0] = shared_string("program");
	start(who, execve, shared_string("/proc/self/exe"), argv, envp);
}

TEST_F(tracing, exec_of_the_main_thread)
{
	must(self->tracer, ptrace, PTRACE_SEIZE, MEMBER, 0, PTRACE_O_TRACEEXEC);
	begin_exec(self->member);
	EXPECT_EVENT(PTRACE_EVENT_EXEC, MEMBER);
	must(self->tracer, kill, MEMBER, SIGKILL);
	EXPECT_RETURNS(MEMBER, self->tracer, wait4, MEMBER, self->status, __WALL, NULL);
	EXPECT_EQ(SIGKILL, *self->status);
}

TEST_F(tracing, exec_of_another_thread)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	has_number(thread, 6);
	must(self->tracer, ptrace, PTRACE_SEIZE, MEMBER, 0, PTRACE_O_TRACEEXEC);
	must(self->tracer, ptrace, PTRACE_SEIZE, THREAD, 0, PTRACE_O_TRACEEXEC);
	begin_exec(thread);
	EXPECT_EVENT(PTRACE_EVENT_EXEC, THREAD);
	must(self->tracer, kill, MEMBER, SIGKILL);
	EXPECT_RETURNS(MEMBER, self->tracer, wait4, MEMBER, self->status, __WALL, NULL);
	EXPECT_EQ(SIGKILL, *self->status);
}

CASE_MAIN
