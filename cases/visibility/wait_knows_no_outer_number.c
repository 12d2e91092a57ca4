// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-wait-echild
claim:  wait4 and waitid take neither the number of an outer process or process group nor
        the number that a child has outside
since:  always
---*/
/*
 * fixtures/visibility.h has the drawing. member is a child of caller, target and
 * init are not: their numbers show nothing but the error.
 */
#include "case.h"
#include "visibility.h"

OUTSIDE_AND_INSIDE;

TEST_F(scene, wait4_of_a_process)
{
	EXPECT_ERRNO(ECHILD, self->init, wait4, TARGET, NULL, WNOHANG, NULL);
	EXPECT_ERRNO(ECHILD, self->caller, wait4, MEMBER_OUTSIDE, NULL, WNOHANG, NULL);
	/* Control: the inner number of the same child. */
	EXPECT_RETURNS(0, self->caller, wait4, MEMBER, NULL, WNOHANG, NULL);
}

TEST_F(scene, wait4_of_a_group)
{
	EXPECT_ERRNO(ECHILD, self->init, wait4, -TARGET, NULL, WNOHANG, NULL);
	EXPECT_ERRNO(ECHILD, self->caller, wait4, -MEMBER_OUTSIDE, NULL, WNOHANG, NULL);
	/* Control: the inner number of the same group. */
	EXPECT_RETURNS(0, self->caller, wait4, -MEMBER, NULL, WNOHANG, NULL);
}

/* A child of init in the group that target leads outside. */
TEST_F(scene, a_child_in_an_outer_group)
{
	struct actor *child = actor("child", .by = self->init);

	EXPECT_ERRNO(ECHILD, self->init, wait4, -TARGET, NULL, WNOHANG, NULL);
	/* Control: the child by its number. */
	EXPECT_RETURNS(0, self->init, wait4, child->pid, NULL, WNOHANG, NULL);
}

TEST_F(scene, waitid_of_a_process)
{
	long options = WEXITED | WNOHANG;

	EXPECT_ERRNO(ECHILD, self->init, waitid, P_PID, TARGET, NULL, options, NULL);
	EXPECT_ERRNO(ECHILD, self->caller, waitid, P_PID, MEMBER_OUTSIDE, NULL, options, NULL);
	/* Control: the inner number of the same child. */
	EXPECT_RETURNS(0, self->caller, waitid, P_PID, MEMBER, NULL, options, NULL);
}

TEST_F(scene, waitid_of_a_group)
{
	long options = WEXITED | WNOHANG;

	EXPECT_ERRNO(ECHILD, self->init, waitid, P_PGID, TARGET, NULL, options, NULL);
	EXPECT_ERRNO(ECHILD, self->caller, waitid, P_PGID, MEMBER_OUTSIDE, NULL, options, NULL);
	/* Control: the inner number of the same group. */
	EXPECT_RETURNS(0, self->caller, waitid, P_PGID, MEMBER, NULL, options, NULL);
}

/* A child that has ended is not reaped by its outer number either. */
TEST_F(scene, wait4_of_a_zombie)
{
	leave(self->member, 3);
	must(self->caller, waitid, P_PID, MEMBER, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_ERRNO(ECHILD, self->caller, wait4, MEMBER_OUTSIDE, NULL, WNOHANG, NULL);
	/* Control: the inner number. */
	EXPECT_RETURNS(MEMBER, self->caller, wait4, MEMBER, NULL, WNOHANG, NULL);
}

CASE_MAIN
