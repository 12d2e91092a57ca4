// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: locks-getown-invisible-0 locks-getown-translated locks-setown-invisible-esrch
claim:  the numbers that F_SETOWN takes and F_GETOWN gives, of processes or negative ones
        of groups, are those of the namespace that the caller is in, not of one below it
since:  always
---*/
/* fixtures/visibility.h has the drawing. */
#include "case.h"
#include "locks.h"
#include "visibility.h"

OUTSIDE_AND_INSIDE;

/* A number that member has inside means nothing outside. */
TEST_F(scene, an_inner_number_cannot_be_set_outside)
{
	int out = new_pipe(self->outer);

	must(self->outer, fcntl, out, F_SETOWN, TARGET);
	EXPECT_ERRNO(ESRCH, self->outer, fcntl, out, F_SETOWN, MEMBER);
	EXPECT_ERRNO(ESRCH, self->outer, fcntl, out, F_SETOWN, -MEMBER);
	for (int type = F_OWNER_TID; type <= F_OWNER_PGRP; type++)
		EXPECT_ERRNO(ESRCH, self->outer, fcntl, out, F_SETOWN_EX, owner(type, MEMBER));
	EXPECT_RETURNS(TARGET, self->outer, fcntl, out, F_GETOWN, 0);
	EXPECT_RETURNS(0, self->outer, fcntl, out, F_SETOWN, MEMBER_OUTSIDE);	/* Control */
}

/* F_GETOWN gives a group as a negative number: between -4095 and -1 that is an error. */
TEST_F(scene, a_group_is_a_negative_number)
{
	int out = new_pipe(self->outer), in = pass_fd(self->outer, out, self->caller);

	EXPECT_RETURNS(0, self->caller, fcntl, in, F_SETOWN, -MEMBER);
	EXPECT_ERRNO(MEMBER, self->caller, fcntl, in, F_GETOWN, 0);
	EXPECT_ERRNO(MEMBER_OUTSIDE, self->outer, fcntl, out, F_GETOWN, 0);
	EXPECT_RETURNS(0, self->outer, fcntl, out, F_SETOWN, -TARGET);
	EXPECT_RETURNS(0, self->caller, fcntl, in, F_GETOWN, 0);
	EXPECT_ERRNO(TARGET, self->outer, fcntl, out, F_GETOWN, 0);	/* Control */
}

/* The caller's own namespace, not that of its children. */
TEST_F(scene, asked_after_unshare)
{
	int out = new_pipe(self->outer), in = pass_fd(self->outer, out, self->caller);

	must(self->caller, unshare, CLONE_NEWPID);
	EXPECT_RETURNS(0, self->caller, fcntl, in, F_SETOWN, MEMBER);
	EXPECT_RETURNS(MEMBER, self->caller, fcntl, in, F_GETOWN, 0);
	EXPECT_STREQ("process 3", owner_seen_by(self->caller, in));
	EXPECT_RETURNS(MEMBER_OUTSIDE, self->outer, fcntl, out, F_GETOWN, 0);
}

CASE_MAIN
