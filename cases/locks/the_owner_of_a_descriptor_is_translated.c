// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: locks-getown-invisible-0 locks-getown-translated locks-setown-invisible-esrch
claim:  F_SETOWN takes and F_GETOWN gives the number that a descriptor's owner has in the
        caller's PID namespace; an owner without one is 0, a number without one is ESRCH
since:  always
---*/
/* fixtures/visibility.h has the drawing. */
#include "case.h"
#include "locks.h"
#include "visibility.h"

OUTSIDE_AND_INSIDE;

/* The same open file description is passed to whoever else is to see its owner. */
TEST_F(scene, an_outer_owner_is_0)
{
	int out = new_pipe(self->outer), in = pass_fd(self->outer, out, self->caller);

	must(self->outer, fcntl, out, F_SETOWN, TARGET);
	EXPECT_RETURNS(0, self->caller, fcntl, in, F_GETOWN, 0);
	EXPECT_STREQ("process 0", owner_seen_by(self->caller, in));
	EXPECT_RETURNS(TARGET, self->outer, fcntl, out, F_GETOWN, 0);	/* Control */
	EXPECT_STREQ("process 7", owner_seen_by(self->outer, out));
}

TEST_F(scene, an_outer_group_or_thread_is_0)
{
	int out = new_pipe(self->outer), in = pass_fd(self->outer, out, self->caller);

	must(self->outer, fcntl, out, F_SETOWN_EX, owner(F_OWNER_PGRP, TARGET));
	EXPECT_STREQ("group 0", owner_seen_by(self->caller, in));
	EXPECT_STREQ("group 7", owner_seen_by(self->outer, out));		/* Control */
	must(self->outer, fcntl, out, F_SETOWN_EX, owner(F_OWNER_TID, TARGET_THREAD));
	EXPECT_STREQ("thread 0", owner_seen_by(self->caller, in));
	EXPECT_STREQ("thread 8", owner_seen_by(self->outer, out));	/* Control */
}

TEST_F(scene, an_owner_beside_is_0)
{
	struct actor *beside = actor("beside", .by = self->target, .flags = CLONE_NEWPID);
	int fd = new_pipe(beside), in = pass_fd(beside, fd, self->caller);

	must(beside, fcntl, fd, F_SETOWN, 1);
	EXPECT_RETURNS(0, self->caller, fcntl, in, F_GETOWN, 0);
	EXPECT_STREQ("process 0", owner_seen_by(self->caller, in));
	EXPECT_RETURNS(1, beside, fcntl, fd, F_GETOWN, 0);	/* Control */
	EXPECT_STREQ("process 1", owner_seen_by(beside, fd));
}

TEST_F(scene, an_inner_owner_has_an_outer_number)
{
	int out = new_pipe(self->outer), in = pass_fd(self->outer, out, self->caller);

	EXPECT_RETURNS(0, self->caller, fcntl, in, F_SETOWN, MEMBER);
	EXPECT_RETURNS(MEMBER, self->caller, fcntl, in, F_GETOWN, 0);
	EXPECT_RETURNS(MEMBER_OUTSIDE, self->outer, fcntl, out, F_GETOWN, 0);
	EXPECT_RETURNS(0, self->caller, fcntl, in, F_SETOWN_EX,
		       owner(F_OWNER_PGRP, MEMBER));
	EXPECT_STREQ("group 3", owner_seen_by(self->caller, in));
	EXPECT_STREQ("group 11", owner_seen_by(self->outer, out));
}

TEST_F(scene, an_outer_number_cannot_be_set)
{
	int out = new_pipe(self->outer), in = pass_fd(self->outer, out, self->caller);

	must(self->caller, fcntl, in, F_SETOWN, CALLER);
	EXPECT_ERRNO(ESRCH, self->caller, fcntl, in, F_SETOWN, TARGET);
	EXPECT_ERRNO(ESRCH, self->caller, fcntl, in, F_SETOWN, -TARGET);
	for (int type = F_OWNER_TID; type <= F_OWNER_PGRP; type++)
		EXPECT_ERRNO(ESRCH, self->caller, fcntl, in, F_SETOWN_EX,
			     owner(type, TARGET));
	EXPECT_RETURNS(CALLER, self->caller, fcntl, in, F_GETOWN, 0);
	/* Control: the same numbers from outside. */
	EXPECT_RETURNS(0, self->outer, fcntl, out, F_SETOWN, -TARGET);
	for (int type = F_OWNER_TID; type <= F_OWNER_PGRP; type++)
		EXPECT_RETURNS(0, self->outer, fcntl, out, F_SETOWN_EX, owner(type, TARGET));
}

/* A process is there until it was waited for. */
TEST_F(scene, an_owner_that_has_ended)
{
	struct actor *child = actor("child", .by = self->caller);
	int fd = new_pipe(self->caller);

	leave(child, 0);
	must(self->caller, waitid, P_PID, child->pid, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_RETURNS(0, self->caller, fcntl, fd, F_SETOWN, child->pid);
	EXPECT_RETURNS(child->pid, self->caller, fcntl, fd, F_GETOWN, 0);
	ASSERT_EXITED(0, child);
	EXPECT_ERRNO(ESRCH, self->caller, fcntl, fd, F_SETOWN, child->pid);
}

CASE_MAIN
