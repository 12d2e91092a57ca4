// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-getpgid-getsid-esrch visibility-setpgid-target-esrch
        visibility-setpgid-group-eperm
claim:  getpgid, getsid and setpgid know no process outside the caller's PID namespace,
        and setpgid no process group outside
since:  always
---*/
/* fixtures/visibility.h has the drawing. */
#include "case.h"
#include "visibility.h"

OUTSIDE_AND_INSIDE;

TEST_F(scene, getpgid)
{
	EXPECT_INVISIBLE(ESRCH, getpgid, pid);
	EXPECT_RETURNS(TARGET, self->outer, getpgid, TARGET);
	EXPECT_RETURNS(MEMBER, self->caller, getpgid, MEMBER);
}

TEST_F(scene, getsid)
{
	EXPECT_INVISIBLE(ESRCH, getsid, pid);
	EXPECT_RETURNS(1, self->outer, getsid, TARGET);
}

/*
 * setpgid(2) takes children only. A child of the caller is member, so its outer
 * number is what a look-up in the wrong namespace would find.
 */
TEST_F(scene, setpgid_of_a_process)
{
	must(self->target, setpgid, 0, 1);
	must(self->member, setpgid, 0, CALLER);
	EXPECT_ERRNO(ESRCH, self->caller, setpgid, TARGET, 0);
	EXPECT_RETURNS(1, self->target, getpgid, 0);
	EXPECT_ERRNO(ESRCH, self->caller, setpgid, MEMBER_OUTSIDE, 0);
	EXPECT_RETURNS(CALLER, self->member, getpgid, 0);
	/* Control: both processes, by their parent's number for them. */
	EXPECT_RETURNS(0, self->outer, setpgid, TARGET, 0);
	EXPECT_RETURNS(TARGET, self->target, getpgid, 0);
	EXPECT_RETURNS(0, self->caller, setpgid, MEMBER, 0);
	EXPECT_RETURNS(MEMBER, self->member, getpgid, 0);
}

TEST_F(scene, setpgid_into_a_group)
{
	EXPECT_ERRNO(EPERM, self->caller, setpgid, 0, TARGET);
	EXPECT_ERRNO(EPERM, self->caller, setpgid, MEMBER, TARGET);
	EXPECT_ERRNO(EPERM, self->caller, setpgid, 0, MEMBER_OUTSIDE);
	EXPECT_RETURNS(CALLER, self->caller, getpgid, 0);
	EXPECT_RETURNS(MEMBER, self->member, getpgid, 0);
	/* Control: an inner group, and the same group from outside, in the same session. */
	EXPECT_RETURNS(0, self->caller, setpgid, 0, MEMBER);
	EXPECT_RETURNS(MEMBER, self->caller, getpgid, 0);
	EXPECT_RETURNS(0, actor("other", .by = self->outer), setpgid, 0, TARGET);
}

/* A child in a namespace below is moved by its parent's numbers: init is 9 and 1. */
TEST_F(scene, setpgid_of_a_child_below)
{
	EXPECT_ERRNO(ESRCH, self->target, setpgid, 1, 0);
	EXPECT_ERRNO(EPERM, self->target, setpgid, 9, 1000);
	EXPECT_RETURNS(TARGET, self->outer, getpgid, 9);
	EXPECT_RETURNS(0, self->target, setpgid, 9, 0);
	EXPECT_RETURNS(9, self->outer, getpgid, 9);
	EXPECT_RETURNS(1, self->init, getpgid, 0);
	EXPECT_RETURNS(0, self->target, setpgid, 9, TARGET);
	EXPECT_RETURNS(TARGET, self->outer, getpgid, 9);
	EXPECT_RETURNS(0, self->init, getpgid, 0);
}

CASE_MAIN
