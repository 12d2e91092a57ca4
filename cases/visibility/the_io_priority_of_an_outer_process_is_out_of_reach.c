// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-ioprio-robust-capget-esrch
claim:  ioprio_get and ioprio_set know no process, group or user's process outside the
        caller's PID namespace
since:  always
needs:  config:BLOCK
partly: cap:setuid
---*/
/* fixtures/visibility.h has the drawing. Control: see EXPECT_INVISIBLE(). */
#include "case.h"
#include "visibility.h"

#define WHO_PROCESS	1
#define WHO_PGRP	2
#define WHO_USER	3
#define BEST_EFFORT(level) (2 << 13 | (level))

OUTSIDE_AND_INSIDE;

TEST_F(scene, get_of_a_process)
{
	EXPECT_INVISIBLE(ESRCH, ioprio_get, WHO_PROCESS, pid);
}

TEST_F(scene, get_of_a_group)
{
	EXPECT_INVISIBLE(ESRCH, ioprio_get, WHO_PGRP, pid);
}

TEST_F(scene, set_of_a_process)
{
	must(self->target, ioprio_set, WHO_PROCESS, 0, BEST_EFFORT(2));
	EXPECT_ERRNO(ESRCH, self->caller, ioprio_set, WHO_PROCESS, TARGET, BEST_EFFORT(5));
	EXPECT_RETURNS(BEST_EFFORT(2), self->target, ioprio_get, WHO_PROCESS, 0);
	EXPECT_INVISIBLE(ESRCH, ioprio_set, WHO_PROCESS, pid, BEST_EFFORT(5));
	EXPECT_RETURNS(BEST_EFFORT(5), self->target, ioprio_get, WHO_PROCESS, 0);
	EXPECT_RETURNS(BEST_EFFORT(5), self->member, ioprio_get, WHO_PROCESS, 0);
}

TEST_F(scene, set_of_a_group)
{
	must(self->target, ioprio_set, WHO_PROCESS, 0, BEST_EFFORT(2));
	EXPECT_ERRNO(ESRCH, self->caller, ioprio_set, WHO_PGRP, TARGET, BEST_EFFORT(5));
	EXPECT_RETURNS(BEST_EFFORT(2), self->target, ioprio_get, WHO_PROCESS, 0);
	EXPECT_INVISIBLE(ESRCH, ioprio_set, WHO_PGRP, pid, BEST_EFFORT(5));
	EXPECT_RETURNS(BEST_EFFORT(5), self->target, ioprio_get, WHO_PROCESS, 0);
	EXPECT_RETURNS(BEST_EFFORT(5), self->member, ioprio_get, WHO_PROCESS, 0);
}

/* The best among all processes of the user: inside they are all at level 5. */
TEST_F(scene, get_of_a_user_counts_members_only)
{
	uid_t user = call(self->caller, getuid);

	must(self->outer, ioprio_set, WHO_PROCESS, 0, BEST_EFFORT(1));
	must(self->target, ioprio_set, WHO_PROCESS, 0, BEST_EFFORT(0));
	must(self->thread, ioprio_set, WHO_PROCESS, 0, BEST_EFFORT(1));
	must(self->init, ioprio_set, WHO_PROCESS, 0, BEST_EFFORT(5));
	must(self->caller, ioprio_set, WHO_PROCESS, 0, BEST_EFFORT(5));
	must(self->member, ioprio_set, WHO_PROCESS, 0, BEST_EFFORT(5));
	EXPECT_RETURNS(BEST_EFFORT(5), self->caller, ioprio_get, WHO_USER, user);
	/* Control: outside there is the target. */
	EXPECT_RETURNS(BEST_EFFORT(0), self->outer, ioprio_get, WHO_USER, user);
}

/* A user of whom the machine has no process but these. */
TEST_F(scene, set_of_a_user_concerns_members_only)
{
	uid_t user = 0x7e57ab1e;

	SKIP_UNLESS("cap:setuid");
	must(self->target, ioprio_set, WHO_PROCESS, 0, BEST_EFFORT(2));
	must(self->target, setresuid, user, user, user);
	must(self->member, setresuid, user, user, user);
	EXPECT_RETURNS(0, self->caller, ioprio_set, WHO_USER, user, BEST_EFFORT(5));
	EXPECT_RETURNS(BEST_EFFORT(5), self->member, ioprio_get, WHO_PROCESS, 0);
	EXPECT_RETURNS(BEST_EFFORT(2), self->target, ioprio_get, WHO_PROCESS, 0);
	/* Control: from outside. */
	EXPECT_RETURNS(0, self->outer, ioprio_set, WHO_USER, user, BEST_EFFORT(6));
	EXPECT_RETURNS(BEST_EFFORT(6), self->target, ioprio_get, WHO_PROCESS, 0);
}

CASE_MAIN
