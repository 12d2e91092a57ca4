// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: translation-tcgetpgrp-outside-0 translation-tcsetpgrp-numbers
claim:  the foreground group of a terminal is set and told in the numbers of the caller's PID
        namespace: 0 for a group outside, ESRCH for a number without a process
since:  always
needs:  config:UNIX98_PTYS
---*/
/* fixtures/twice.h has the drawing. All have one terminal; outer leads the session. */
#include "case.h"
#include "signals.h"
#include "terminal.h"
#include "twice.h"

#include <sys/ioctl.h>

FIXTURE(terminal) {
	struct twice cast;
	struct actor *outer, *init, *caller, *member;
	int fd;
};

FIXTURE_SETUP(terminal)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->fd = session_with_terminal(self->outer, mount_pts(self->outer));
	block_signal(self->outer, SIGTTOU);
	self->cast = numbers_twice(self->outer);
	self->init = self->cast.init;
	self->caller = self->cast.caller;
	self->member = self->cast.member;
	lead_groups(self->cast.second, self->cast.third, self->caller, self->member);
}

FIXTURE_ENDS(terminal)

#define FOREGROUND_IS(outside, inside) \
	do { \
		EXPECT_EQ(outside, foreground(self->outer, self->fd)); \
		EXPECT_EQ(outside, foreground(self->cast.third, self->fd)); \
		EXPECT_EQ(inside, foreground(self->init, self->fd)); \
		EXPECT_EQ(inside, foreground(self->member, self->fd)); \
	} while (0)

TEST_F(terminal, group_outside)
{
	FOREGROUND_IS(1, 0);
	EXPECT_EQ(0, set_foreground(self->outer, self->fd, 3));
	FOREGROUND_IS(3, 0);
	/* Control: a group inside. */
	EXPECT_EQ(0, set_foreground(self->outer, self->fd, 6));
	FOREGROUND_IS(6, 3);
}

/* The other end of the pseudoterminal knows the group as well. */
TEST_F(terminal, asked_at_the_master)
{
	int *number = shared(sizeof(*number)), master = 0;

	while (call(self->outer, ioctl, master, TIOCGPTN, number) && master < self->fd)
		master++;
	EXPECT_EQ(1, foreground(self->outer, master));
	EXPECT_EQ(0, foreground(self->member, master));
	EXPECT_EQ(0, set_foreground(self->outer, self->fd, 6));
	EXPECT_EQ(6, foreground(self->outer, master));
	EXPECT_EQ(3, foreground(self->member, master));
}

TEST_F(terminal, set_from_inside)
{
	EXPECT_EQ(0, set_foreground(self->member, self->fd, 2));
	FOREGROUND_IS(5, 2);
	EXPECT_EQ(0, set_foreground(self->init, self->fd, 3));
	FOREGROUND_IS(6, 3);
}

/* The numbers of init, caller and member outside. */
TEST_F(terminal, numbers_that_mean_nothing_inside)
{
	EXPECT_EQ(ESRCH, set_foreground(self->member, self->fd, 4));
	EXPECT_EQ(ESRCH, set_foreground(self->member, self->fd, 5));
	EXPECT_EQ(ESRCH, set_foreground(self->caller, self->fd, 6));
	FOREGROUND_IS(1, 0);
	/* Control: from outside. */
	EXPECT_EQ(0, set_foreground(self->cast.third, self->fd, 5));
	FOREGROUND_IS(5, 2);
}

CASE_MAIN
