// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-inherited-pidfd-still-refers
claim:  a pidfd inherited from outside reports the end of an outer process whose PID is
        not visible
since:  5.3
---*/
/*
 *	test ── outer ──┬── target (4 outside)
 *	                └── init (1 inside): has a pidfd of target from outer
 */
#include "case.h"
#include "namespace.h"

#include <poll.h>

FIXTURE(pidfd) {
	struct actor *outer, *target, *init, *member;
	struct pollfd *poll;
	struct timespec *now, *long_time;
};

FIXTURE_SETUP(pidfd)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->target = has_number(actor("target", .by = self->outer), 4);
	self->poll = shared(sizeof(*self->poll));
	self->poll->fd = must(self->outer, pidfd_open, 4, 0);
	self->poll->events = POLLIN;
	self->now = shared(sizeof(*self->now));
	self->long_time = shared(sizeof(*self->long_time));
	self->long_time->tv_sec = 8;
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = has_number(actor("member", .by = self->init), 2);
}

FIXTURE_ENDS(pidfd)

TEST_F(pidfd, not_readable_while_it_lives)
{
	EXPECT_ERRNO(ESRCH, self->member, kill, 4, 0);	/* invisible it is */
	EXPECT_RETURNS(0, self->member, ppoll, self->poll, 1, self->now, NULL, 0);
	EXPECT_RETURNS(0, self->init, ppoll, self->poll, 1, self->now, NULL, 0);
	EXPECT_ALIVE(self->target);
}

/* Control: the same poll after the end of the process. */
TEST_F(pidfd, readable_after_its_end)
{
	leave(self->target, 0);
	EXPECT_RETURNS(1, self->member, ppoll, self->poll, 1, self->long_time, NULL, 0);
	EXPECT_EQ(POLLIN, self->poll->revents);
	self->poll->revents = 0;
	EXPECT_RETURNS(1, self->init, ppoll, self->poll, 1, self->long_time, NULL, 0);
	EXPECT_EQ(POLLIN, self->poll->revents);
}

/* One who polls already is woken. */
TEST_F(pidfd, wakes_who_polls)
{
	start(self->member, ppoll, self->poll, 1, self->long_time, NULL, 0);
	leave(self->target, 0);
	EXPECT_FINISHES(1, self->member);
	EXPECT_EQ(POLLIN, self->poll->revents);
}

CASE_MAIN
