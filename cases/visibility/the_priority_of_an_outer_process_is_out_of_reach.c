// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-priority-esrch visibility-setpriority-descendant-ok
claim:  getpriority and setpriority know no process, group or user's process outside the
        caller's PID namespace, and reach into namespaces below
since:  always
partly: cap:setuid
---*/
/* fixtures/visibility.h has the drawing. The system call returns 20 - nice. */
#include "case.h"
#include "visibility.h"

OUTSIDE_AND_INSIDE;

TEST_F(scene, get_of_a_process)
{
	EXPECT_INVISIBLE(ESRCH, getpriority, PRIO_PROCESS, pid);
}

TEST_F(scene, get_of_a_group)
{
	EXPECT_INVISIBLE(ESRCH, getpriority, PRIO_PGRP, pid);
}

TEST_F(scene, set_of_a_process)
{
	long before = call(self->target, getpriority, PRIO_PROCESS, 0);

	EXPECT_ERRNO(ESRCH, self->caller, setpriority, PRIO_PROCESS, TARGET, 19);
	EXPECT_RETURNS(before, self->target, getpriority, PRIO_PROCESS, 0);
	/* Control: a member, and the target from outside. */
	EXPECT_RETURNS(0, self->caller, setpriority, PRIO_PROCESS, MEMBER, 18);
	EXPECT_RETURNS(2, self->member, getpriority, PRIO_PROCESS, 0);
	EXPECT_RETURNS(0, self->outer, setpriority, PRIO_PROCESS, TARGET, 19);
	EXPECT_RETURNS(1, self->target, getpriority, PRIO_PROCESS, 0);
}

TEST_F(scene, set_of_a_group)
{
	long before = call(self->target, getpriority, PRIO_PROCESS, 0);

	EXPECT_ERRNO(ESRCH, self->caller, setpriority, PRIO_PGRP, TARGET, 19);
	EXPECT_RETURNS(before, self->target, getpriority, PRIO_PROCESS, 0);
	/* Control: a member's group, and the target's from outside. */
	EXPECT_RETURNS(0, self->caller, setpriority, PRIO_PGRP, MEMBER, 18);
	EXPECT_RETURNS(2, self->member, getpriority, PRIO_PROCESS, 0);
	EXPECT_RETURNS(0, self->outer, setpriority, PRIO_PGRP, TARGET, 19);
	EXPECT_RETURNS(1, self->target, getpriority, PRIO_PROCESS, 0);
}

/* The best among all processes of the user: inside they are all at 18. */
TEST_F(scene, get_of_a_user_counts_members_only)
{
	uid_t user = call(self->caller, getuid);
	long best = call(self->target, getpriority, PRIO_PROCESS, 0);

	must(self->init, setpriority, PRIO_PROCESS, 0, 18);
	must(self->caller, setpriority, PRIO_PROCESS, 0, 18);
	must(self->member, setpriority, PRIO_PROCESS, 0, 18);
	EXPECT_RETURNS(2, self->caller, getpriority, PRIO_USER, user);
	/* Control: outside there is the target, who has kept his priority. */
	EXPECT_RETURNS(best, self->outer, getpriority, PRIO_USER, user);
}

/* A user of whom the machine has no process but these. */
TEST_F(scene, set_of_a_user_concerns_members_only)
{
	long before = call(self->target, getpriority, PRIO_PROCESS, 0);
	uid_t user = 0x7e57ab1e;

	SKIP_UNLESS("cap:setuid");
	must(self->target, setresuid, user, user, user);
	must(self->member, setresuid, user, user, user);
	EXPECT_RETURNS(0, self->caller, setpriority, PRIO_USER, user, 18);
	EXPECT_RETURNS(2, self->member, getpriority, PRIO_PROCESS, 0);
	EXPECT_RETURNS(before, self->target, getpriority, PRIO_PROCESS, 0);
	/* Control: from outside. */
	EXPECT_RETURNS(0, self->outer, setpriority, PRIO_USER, user, 19);
	EXPECT_RETURNS(1, self->target, getpriority, PRIO_PROCESS, 0);
}

TEST_F(scene, set_of_a_member_from_outside)
{
	long before = call(self->caller, getpriority, PRIO_PROCESS, 0);

	EXPECT_RETURNS(0, self->outer, setpriority, PRIO_PROCESS, MEMBER_OUTSIDE, 17);
	EXPECT_RETURNS(3, self->member, getpriority, PRIO_PROCESS, 0);
	EXPECT_RETURNS(3, self->outer, getpriority, PRIO_PROCESS, MEMBER_OUTSIDE);
	EXPECT_RETURNS(before, self->caller, getpriority, PRIO_PROCESS, 0);
}

CASE_MAIN
