// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nsfs-pid-translation-esrch nsfs-pid-from-pidns nsfs-pid-in-pidns nsfs-tgid-translation
claim:  the ioctls that translate PIDs between a namespace and the caller's give ESRCH for a
        number that is not in use, and for a process that the result's side does not see
since:  6.11
divergence: D20 a_number_that_is_not_in_use 6.11..6.19 kernels that lack the repair give ENOTTY
fixes:  725ecd80688b (7.1) ESRCH, not ENOTTY, for a number that is not in use
---*/
/*
 *	           outside  inside
 *	outer         1
 *	(gone)       2 3
 *	stranger      4
 *	init          5        1
 *	member        6        2
 *	thread        7        3     of member
 *	sibling       8              init of another namespace
 */
#include "case.h"
#include "namespace.h"

FIXTURE(translate) {
	struct actor *outer, *stranger, *init, *member, *thread, *sibling;
	int inner_ns, outer_ns;	/* descriptors of outer and of member */
};

FIXTURE_SETUP(translate)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->stranger = actor("stranger", .by = self->outer);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->thread = actor("thread", .by = self->member, .thread = true);
	self->sibling = actor("sibling", .by = self->outer, .flags = CLONE_NEWPID);
	self->inner_ns = open_ns(self->outer, self->init, "pid");
	self->outer_ns = open_ns(self->member, self->outer, "pid");
}

FIXTURE_ENDS(translate)

#define PID_FROM(ns, number) ioctl, ns, NS_GET_PID_FROM_PIDNS, number
#define TGID_FROM(ns, number) ioctl, ns, NS_GET_TGID_FROM_PIDNS, number
#define PID_IN(ns, number) ioctl, ns, NS_GET_PID_IN_PIDNS, number
#define TGID_IN(ns, number) ioctl, ns, NS_GET_TGID_IN_PIDNS, number

TEST_F(translate, a_number_that_is_not_in_use)
{
	EXPECT_ERRNO(ESRCH, self->outer, PID_FROM(self->inner_ns, 4));	/* only outside */
	EXPECT_ERRNO(ESRCH, self->outer, TGID_FROM(self->inner_ns, 6));
	EXPECT_ERRNO(ESRCH, self->outer, PID_IN(self->inner_ns, 2));	/* only inside */
	EXPECT_ERRNO(ESRCH, self->outer, TGID_IN(self->inner_ns, 3));
	EXPECT_ERRNO(ESRCH, self->member, PID_FROM(self->outer_ns, 2));	/* only inside */
	EXPECT_ERRNO(ESRCH, self->member, TGID_FROM(self->outer_ns, 3));
	EXPECT_ERRNO(ESRCH, self->member, PID_IN(self->outer_ns, 4));	/* only outside */
	EXPECT_ERRNO(ESRCH, self->member, TGID_IN(self->outer_ns, 6));
	EXPECT_ERRNO(ESRCH, self->outer, PID_FROM(self->inner_ns, 0));	/* nobody's */
	EXPECT_ERRNO(ESRCH, self->member, PID_IN(self->outer_ns, 0));
	EXPECT_ERRNO(ESRCH, self->member, PID_IN(self->outer_ns, -1));
}

TEST_F(translate, a_process_that_the_inner_side_does_not_see)
{
	EXPECT_ERRNO(ESRCH, self->outer, PID_IN(self->inner_ns, 4));
	EXPECT_ERRNO(ESRCH, self->outer, PID_IN(self->inner_ns, 1));
	EXPECT_ERRNO(ESRCH, self->outer, TGID_IN(self->inner_ns, 4));
	EXPECT_ERRNO(ESRCH, self->outer, TGID_IN(self->inner_ns, 8));
	EXPECT_ERRNO(ESRCH, self->member, PID_FROM(self->outer_ns, 4));
	EXPECT_ERRNO(ESRCH, self->member, PID_FROM(self->outer_ns, 1));
	EXPECT_ERRNO(ESRCH, self->member, TGID_FROM(self->outer_ns, 4));
	EXPECT_ERRNO(ESRCH, self->member, TGID_FROM(self->outer_ns, 8));
}

/* Control: processes that both sides see. */
TEST_F(translate, what_outer_finds)
{
	EXPECT_RETURNS(6, self->outer, PID_FROM(self->inner_ns, 2));
	EXPECT_RETURNS(5, self->outer, TGID_FROM(self->inner_ns, 1));
	EXPECT_RETURNS(2, self->outer, PID_IN(self->inner_ns, 6));
	EXPECT_RETURNS(1, self->outer, TGID_IN(self->inner_ns, 5));
}

TEST_F(translate, what_a_member_finds)
{
	EXPECT_RETURNS(2, self->member, PID_FROM(self->outer_ns, 6));
	EXPECT_RETURNS(1, self->member, TGID_FROM(self->outer_ns, 5));
	EXPECT_RETURNS(6, self->member, PID_IN(self->outer_ns, 2));
	EXPECT_RETURNS(5, self->member, TGID_IN(self->outer_ns, 1));
}

/* lower is 9 for outer, 4 for init and 1 for itself. */
TEST_F(translate, two_levels_apart)
{
	struct actor *lower = actor("lower", .by = self->member, .flags = CLONE_NEWPID);
	int down = open_ns(self->outer, lower, "pid"), up = open_ns(lower, self->outer, "pid");

	EXPECT_RETURNS(1, self->outer, PID_IN(down, 9));
	EXPECT_RETURNS(1, self->outer, TGID_IN(down, 9));
	EXPECT_RETURNS(9, self->outer, PID_FROM(down, 1));
	EXPECT_RETURNS(9, self->outer, TGID_FROM(down, 1));
	EXPECT_RETURNS(9, lower, PID_IN(up, 1));
	EXPECT_RETURNS(9, lower, TGID_IN(up, 1));
	EXPECT_RETURNS(1, lower, PID_FROM(up, 9));
	EXPECT_RETURNS(1, lower, TGID_FROM(up, 9));
}

TEST_F(translate, a_thread_and_its_process)
{
	EXPECT_RETURNS(7, self->outer, PID_FROM(self->inner_ns, 3));
	EXPECT_RETURNS(6, self->outer, TGID_FROM(self->inner_ns, 3));
	EXPECT_RETURNS(3, self->outer, PID_IN(self->inner_ns, 7));
	EXPECT_RETURNS(2, self->outer, TGID_IN(self->inner_ns, 7));
	EXPECT_RETURNS(3, self->member, PID_FROM(self->outer_ns, 7));
	EXPECT_RETURNS(2, self->member, TGID_FROM(self->outer_ns, 7));
	EXPECT_RETURNS(7, self->member, PID_IN(self->outer_ns, 3));
	EXPECT_RETURNS(6, self->member, TGID_IN(self->outer_ns, 3));
}

CASE_MAIN
