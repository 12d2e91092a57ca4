// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-default-term-from-inside-ignored signals-sigkill-from-self-ignored
        signals-noninit-unprotected
claim:  a signal that init does not handle is dropped, too, when a timer of init sends it,
        even SIGKILL
since:  always
---*/
/*
 *	test ──── init (1 inside) ──── member (2 inside)
 */
#include "case.h"

#include <sys/time.h>
#include <time.h>

NAMESPACE_WITH_MEMBER;

/* The argument of setitimer(2): once, in a millisecond. */
static void *soon(void)
{
	struct itimerval *value = shared(sizeof(*value));

	value->it_value.tv_usec = 1000;
	return value;
}

/* Waits until its real-time timer has expired: then it reads as zero. */
static void expires(struct actor *who)
{
	struct itimerval *left = shared(sizeof(*left));

	do
		must(who, getitimer, ITIMER_REAL, left);
	while (left->it_value.tv_sec || left->it_value.tv_usec);
}

TEST_F(namespace, by_a_timer)
{
	EXPECT_RETURNS(0, self->init, setitimer, ITIMER_REAL, soon(), NULL);
	expires(self->init);
	EXPECT_ALIVE(self->init);
	/* Control: another process. */
	start(self->member, setitimer, ITIMER_REAL, soon(), NULL);
	EXPECT_KILLED(SIGALRM, self->member);
}

/* A timer of timer_create(2) with a signal of one's choice. */
static int timer(struct actor *who, int sig)
{
	struct sigevent *event = shared(sizeof(*event));
	int *id = shared(sizeof(*id));

	event->sigev_notify = SIGEV_SIGNAL;
	event->sigev_signo = sig;
	must(who, timer_create, CLOCK_MONOTONIC, event, id);
	return *id;
}

TEST_F(namespace, by_a_timer_with_sigkill)
{
	struct itimerspec *when = shared(sizeof(*when)), *left = shared(sizeof(*left));
	int id = timer(self->init, SIGKILL);

	when->it_value.tv_nsec = 1000000;
	EXPECT_RETURNS(0, self->init, timer_settime, id, 0, when, NULL);
	do
		must(self->init, timer_gettime, id, left);
	while (left->it_value.tv_sec || left->it_value.tv_nsec);
	EXPECT_ALIVE(self->init);
	/* Control: another process. */
	id = timer(self->member, SIGKILL);
	start(self->member, timer_settime, id, 0, when, NULL);
	EXPECT_KILLED(SIGKILL, self->member);
}

CASE_MAIN
