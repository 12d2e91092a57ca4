// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-kill-parent-esrch visibility-process-group-kill-esrch
        visibility-tgkill-tkill-esrch visibility-sigqueue-esrch
claim:  no system call that sends a signal to a number finds a process outside the
        caller's PID namespace, not even the parent of its init
since:  always
---*/
/* fixtures/visibility.h has the drawing. Control: see EXPECT_INVISIBLE(). */
#include "case.h"
#include "visibility.h"

OUTSIDE_AND_INSIDE;

static siginfo_t *queued(void)
{
	siginfo_t *info = shared(sizeof(*info));

	info->si_code = SI_QUEUE;
	return info;
}

TEST_F(scene, kill)
{
	EXPECT_INVISIBLE(ESRCH, kill, pid, 0);
}

TEST_F(scene, kill_has_no_effect)
{
	EXPECT_ERRNO(ESRCH, self->caller, kill, TARGET, SIGKILL);
	EXPECT_ERRNO(ESRCH, self->init, kill, TARGET, SIGKILL);
	EXPECT_ALIVE(self->target);
	/* Control: the same signal to the same number from outside. */
	EXPECT_RETURNS(0, self->outer, kill, TARGET, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->target);
}

TEST_F(scene, kill_by_the_number_of_a_thread)
{
	EXPECT_ERRNO(ESRCH, self->caller, kill, TARGET_THREAD, 0);
	/* Control: kill(2) takes the number of any thread. */
	EXPECT_RETURNS(0, self->outer, kill, TARGET_THREAD, 0);
}

TEST_F(scene, kill_of_a_process_group)
{
	catch_signal(self->target, SIGRTMIN);
	catch_signal(self->init, SIGRTMIN);	/* it is in target's group, too */
	EXPECT_ERRNO(ESRCH, self->caller, kill, -TARGET, SIGRTMIN);
	EXPECT_ERRNO(ESRCH, self->init, kill, -TARGET, SIGRTMIN);
	EXPECT_CAUGHT(0, self->target, SIGRTMIN);
	EXPECT_CAUGHT(0, self->init, SIGRTMIN);
	EXPECT_INVISIBLE(ESRCH, kill, -pid, 0);
	/* Control: the same group and signal from outside. */
	EXPECT_RETURNS(0, self->outer, kill, -TARGET, SIGRTMIN);
	EXPECT_CAUGHT(1, self->target, SIGRTMIN);
	EXPECT_CAUGHT(1, self->init, SIGRTMIN);
}

TEST_F(scene, tkill)
{
	EXPECT_INVISIBLE(ESRCH, tkill, pid, 0);
	EXPECT_ERRNO(ESRCH, self->caller, tkill, TARGET_THREAD, 0);
	EXPECT_RETURNS(0, self->outer, tkill, TARGET_THREAD, 0);	/* Control: outside */
}

TEST_F(scene, tgkill)
{
	EXPECT_INVISIBLE(ESRCH, tgkill, pid, pid, 0);
	EXPECT_ERRNO(ESRCH, self->caller, tgkill, TARGET, TARGET_THREAD, SIGKILL);
	EXPECT_ALIVE(self->thread);
	/* Control: outside */
	EXPECT_RETURNS(0, self->outer, tgkill, TARGET, TARGET_THREAD, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->target);
}

/* The process and the thread must both be numbers of the caller's. */
TEST_F(scene, tgkill_with_numbers_of_two_levels)
{
	EXPECT_ERRNO(ESRCH, self->caller, tgkill, MEMBER_OUTSIDE, MEMBER, SIGKILL);
	EXPECT_ERRNO(ESRCH, self->caller, tgkill, MEMBER, MEMBER_OUTSIDE, SIGKILL);
	EXPECT_ERRNO(ESRCH, self->outer, tgkill, MEMBER, MEMBER_OUTSIDE, SIGKILL);
	EXPECT_ALIVE(self->member);
	EXPECT_RETURNS(0, self->caller, tgkill, MEMBER, MEMBER, SIGKILL);	/* Control */
	EXPECT_KILLED(SIGKILL, self->member);
}

TEST_F(scene, rt_sigqueueinfo)
{
	siginfo_t *info = queued();

	catch_signal(self->target, SIGRTMIN);
	catch_signal(self->member, SIGRTMIN);
	EXPECT_ERRNO(ESRCH, self->caller, rt_sigqueueinfo, TARGET, SIGRTMIN, info);
	EXPECT_CAUGHT(0, self->target, SIGRTMIN);
	EXPECT_INVISIBLE(ESRCH, rt_sigqueueinfo, pid, SIGRTMIN, info);
	EXPECT_CAUGHT(1, self->target, SIGRTMIN);
	EXPECT_CAUGHT(2, self->member, SIGRTMIN);
}

TEST_F(scene, rt_tgsigqueueinfo)
{
	siginfo_t *info = queued();

	catch_signal(self->target, SIGRTMIN);
	catch_signal(self->member, SIGRTMIN);
	EXPECT_ERRNO(ESRCH, self->caller, rt_tgsigqueueinfo, TARGET, TARGET, SIGRTMIN, info);
	EXPECT_CAUGHT(0, self->target, SIGRTMIN);
	EXPECT_INVISIBLE(ESRCH, rt_tgsigqueueinfo, pid, pid, SIGRTMIN, info);
	EXPECT_CAUGHT(1, self->target, SIGRTMIN);
	EXPECT_CAUGHT(2, self->member, SIGRTMIN);
}

CASE_MAIN
