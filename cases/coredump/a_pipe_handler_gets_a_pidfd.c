// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: coredump-f-pidfd
claim:  %F in core_pattern is the number of a descriptor of the handler: a pidfd of the crashed
        process, whatever PID namespace that is in
since:  6.16
needs:  disposable initial-pidns config:COREDUMP
---*/
/*
 *	test ── outer ── init (1 inside) ──── member (5) and a thread of it (7)
 */
#include "case.h"
#include "coredump.h"

NAMESPACE_THAT_DUMPS;

/* NSpid of a pidfd (proc_pid_fdinfo(5)): from the initial namespace to its own. */
#define EXPECT_PIDFD_OF(process, crashed) \
	do { \
		const char *numbers = shared_string("%d %d %ld", pid_seen_by(test, process), \
			pid_seen_by(self->outer, process), call(process, getpid)); \
		crash(crashed); \
		EXPECT_KILLED(SIGSEGV, process); \
		EXPECT_STREQ(numbers, handler_says("pidfd")); \
	} while (0)

TEST_F(core, of_a_member)
{
	pipe_to_handler("%P %F");
	EXPECT_PIDFD_OF(self->member, self->member);
}

TEST_F(core, of_init)
{
	pipe_to_handler("%P %F");
	EXPECT_PIDFD_OF(self->init, self->init);
}

TEST_F(core, of_the_process_of_a_thread)
{
	pipe_to_handler("%P %F");
	EXPECT_PIDFD_OF(self->member, self->thread);
}

/* Control: there is none that nobody asked for. */
TEST_F(core, without_percent_f)
{
	pipe_to_handler("%P 3");
	crash(self->member);
	EXPECT_KILLED(SIGSEGV, self->member);
	EXPECT_STREQ("(not told)", handler_says("pidfd"));
}

CASE_MAIN
