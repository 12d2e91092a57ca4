// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nsfs-pid-from-pidns nsfs-pid-in-pidns nsfs-tgid-translation
claim:  the ioctls that translate PIDs know a process that has ended until it was waited for
since:  6.11
---*/
/*
 *	           outer  init
 *	init         4      1
 *	member       5      2
 */
#include "case.h"
#include "namespace.h"

FIXTURE(translate) {
	struct actor *outer, *init, *member;
	int down, up;	/* descriptors of outer and of init */
};

FIXTURE_SETUP(translate)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->down = open_ns(self->outer, self->init, "pid");
	self->up = open_ns(self->init, self->outer, "pid");
}

FIXTURE_ENDS(translate)

#define EXPECT_NUMBERS() do { \
	EXPECT_RETURNS(5, self->outer, ioctl, self->down, NS_GET_PID_FROM_PIDNS, 2); \
	EXPECT_RETURNS(5, self->outer, ioctl, self->down, NS_GET_TGID_FROM_PIDNS, 2); \
	EXPECT_RETURNS(2, self->outer, ioctl, self->down, NS_GET_PID_IN_PIDNS, 5); \
	EXPECT_RETURNS(2, self->outer, ioctl, self->down, NS_GET_TGID_IN_PIDNS, 5); \
	EXPECT_RETURNS(2, self->init, ioctl, self->up, NS_GET_PID_FROM_PIDNS, 5); \
	EXPECT_RETURNS(5, self->init, ioctl, self->up, NS_GET_TGID_IN_PIDNS, 2); \
} while (0)

TEST_F(translate, until_it_was_waited_for)
{
	EXPECT_NUMBERS();	/* control */
	leave(self->member, 0);
	must(self->init, waitid, P_PID, 2, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_NUMBERS();
	ASSERT_EXITED(0, self->member);
	EXPECT_EQ(-1, call(self->outer, ioctl, self->down, NS_GET_PID_FROM_PIDNS, 2));
}

CASE_MAIN
