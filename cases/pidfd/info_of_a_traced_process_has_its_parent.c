// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-get-info-local
claim:  PIDFD_GET_INFO gives as parent who created a process, as getppid(2) does, and not the
        process that traces it
since:  6.13
---*/
/*
 *	           outside  inside
 *	outer         1
 *	tracer        2
 *	init          3        1
 *	member        4        2
 *	child         5        3
 */
#include "case.h"

#include <sys/ptrace.h>

FIXTURE(traced) {
	struct actor *outer, *tracer, *init, *member, *child;
};

FIXTURE_SETUP(traced)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->tracer = has_number(actor("tracer", .by = self->outer), 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 3);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->child = has_number(actor("child", .by = self->member), 3);
}

FIXTURE_ENDS(traced)

/* The parent of a process, for @who, which knows it by @number; -1 for an error. */
static int parent_of(struct actor *who, pid_t number)
{
	struct pidfd_info_6_13 *info = shared(sizeof(*info));

	info->mask = PIDFD_INFO_PID;
	if (call(who, ioctl, must(who, pidfd_open, number, 0), PIDFD_GET_INFO_6_13, info))
		return -1;
	return info->ppid;
}

/* Control: nobody traces it. */
TEST_F(traced, by_nobody)
{
	EXPECT_EQ(4, parent_of(self->outer, 5));
	EXPECT_EQ(2, parent_of(self->init, 3));
}

TEST_F(traced, from_outside)
{
	must(self->tracer, ptrace, PTRACE_SEIZE, 5, 0, 0);
	EXPECT_EQ(4, parent_of(self->outer, 5));
	EXPECT_EQ(2, parent_of(self->init, 3));
	EXPECT_RETURNS(2, self->child, getppid);
}

TEST_F(traced, by_a_member)
{
	must(self->init, ptrace, PTRACE_SEIZE, 3, 0, 0);
	EXPECT_EQ(4, parent_of(self->outer, 5));
	EXPECT_EQ(2, parent_of(self->init, 3));
	EXPECT_RETURNS(2, self->child, getppid);
}

CASE_MAIN
