// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: translation-timer-thread-id
claim:  SIGEV_THREAD_ID of timer_create is a thread ID of the caller's PID namespace; the number
        that the same thread has outside is EINVAL
since:  always
needs:  config:POSIX_TIMERS
---*/
/* fixtures/twice.h has the drawing. thread belongs to member: 7 outside, 4 inside. */
#include "case.h"
#include "signals.h"
#include "twice.h"

#include <time.h>

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

NUMBERS_TWICE;

/* timer_create(2) for a thread; the timer's ID goes to @id. */
static int new_timer(struct actor *who, pid_t thread, int *id)
{
	struct sigevent *event = shared(sizeof(*event));

	event->sigev_notify = SIGEV_SIGNAL | SIGEV_THREAD_ID;
	event->sigev_signo = SIGRTMIN;
	event->sigev_notify_thread_id = thread;
	return call(who, timer_create, CLOCK_MONOTONIC, event, id) ? errno : 0;
}

/* Does a timer of @who for @thread, which runs out at once, reach @receiver? */
static bool reaches(struct actor *who, pid_t thread, struct actor *receiver)
{
	struct itimerspec *soon = shared(sizeof(*soon));
	int *id = shared(sizeof(*id));

	soon->it_value.tv_nsec = 1;
	if (new_timer(who, thread, id))
		return false;
	must(who, timer_settime, *id, 0, soon, NULL);
	return fetch_signal(receiver, SIGRTMIN)->si_code == SI_TIMER;
}

TEST_F(scene, own_numbers)
{
	struct actor *thread;

	block_signal(self->member, SIGRTMIN);
	thread = has_number(actor("thread", .by = self->member, .thread = true), 4);
	EXPECT_TRUE(reaches(self->member, 4, thread));
	EXPECT_TRUE(reaches(self->member, 3, self->member));
	EXPECT_TRUE(reaches(thread, 3, self->member));
}

TEST_F(scene, own_numbers_of_an_outer_process)
{
	struct actor *thread;

	block_signal(self->third, SIGRTMIN);
	thread = has_number(actor("thread", .by = self->third, .thread = true), 7);
	EXPECT_TRUE(reaches(self->third, 7, thread));
	EXPECT_TRUE(reaches(thread, 3, self->third));
}

TEST_F(scene, numbers_outside)
{
	int *id = shared(sizeof(*id));

	actor("thread", .by = self->member, .thread = true);
	EXPECT_EQ(EINVAL, new_timer(self->member, 7, id));
	EXPECT_EQ(EINVAL, new_timer(self->member, 6, id));
	/* Control: the same threads by their numbers inside. */
	EXPECT_EQ(0, new_timer(self->member, 4, id));
	EXPECT_EQ(0, new_timer(self->member, 3, id));
}

CASE_MAIN
