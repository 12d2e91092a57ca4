// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-clock-cpu-pid
claim:  the CPU-time clock of a process outside the caller's PID namespace is no valid
        clock
since:  always
---*/
/*
 * fixtures/visibility.h has the drawing. Control: see EXPECT_INVISIBLE().
 * clock_getcpuclockid(3) asks clock_getres(2) about the clock of a PID and makes
 * ESRCH of its EINVAL.
 */
#include "case.h"
#include "visibility.h"

#include <time.h>

/* The clock of the CPU time of a process, as clock_getcpuclockid(3) gives it. */
#define CPU_CLOCK(pid) ((int)(~(unsigned int)(pid) << 3 | 2))

/* That of a thread, of which only the caller's own process has any. */
#define THREAD_CLOCK(tid) ((int)(~(unsigned int)(tid) << 3 | 6))

OUTSIDE_AND_INSIDE;

TEST_F(scene, clock_getres)
{
	EXPECT_INVISIBLE(EINVAL, clock_getres, CPU_CLOCK(pid), shared(64));
}

TEST_F(scene, clock_gettime)
{
	EXPECT_INVISIBLE(EINVAL, clock_gettime, CPU_CLOCK(pid), shared(64));
}

/* Until a time that has passed. */
TEST_F(scene, clock_nanosleep)
{
	EXPECT_INVISIBLE(EINVAL, clock_nanosleep, CPU_CLOCK(pid), TIMER_ABSTIME, shared(64), NULL);
}

TEST_F(scene, timer_create)
{
	EXPECT_INVISIBLE(EINVAL, timer_create, CPU_CLOCK(pid), NULL, shared(64));
}

/* A thread of caller: 12 outside, 4 inside. */
TEST_F(scene, of_a_thread)
{
	struct actor *thread = actor("thread", .by = self->caller, .thread = true);

	EXPECT_ERRNO(EINVAL, thread, clock_gettime, THREAD_CLOCK(12), shared(64));
	EXPECT_ERRNO(EINVAL, self->caller, clock_gettime, THREAD_CLOCK(12), shared(64));
	EXPECT_ERRNO(EINVAL, self->caller, clock_gettime, THREAD_CLOCK(TARGET_THREAD), shared(64));
	EXPECT_ERRNO(EINVAL, self->caller, clock_getres, THREAD_CLOCK(12), shared(64));
	/* Control: its number here, and the target's by the target. */
	EXPECT_RETURNS(0, self->caller, clock_gettime, THREAD_CLOCK(4), shared(64));
	EXPECT_RETURNS(0, self->target, clock_gettime, THREAD_CLOCK(TARGET_THREAD), shared(64));
}

CASE_MAIN
