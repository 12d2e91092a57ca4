// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: translation-setpriority-group-inner
claim:  setpriority, getpriority, ioprio_set and ioprio_get take the number of a process group
        in the caller's PID namespace
since:  always
partly: config:BLOCK
---*/
/*
 * fixtures/twice.h has the drawing. Group 3 is that of third outside and that of
 * member inside. getpriority(2) returns 20 - nice.
 */
#include "case.h"
#include "twice.h"

#define WHO_PGRP	2
#define BEST_EFFORT(level) (2 << 13 | (level))

NUMBERS_TWICE;

TEST_F(scene, setpriority)
{
	lead_groups(self->second, self->third, self->caller, self->member);
	EXPECT_RETURNS(0, self->outer, setpriority, PRIO_PGRP, 3, 19);
	EXPECT_RETURNS(0, self->caller, setpriority, PRIO_PGRP, 3, 18);
	EXPECT_RETURNS(2, self->member, getpriority, PRIO_PROCESS, 0);
	EXPECT_RETURNS(1, self->third, getpriority, PRIO_PROCESS, 0);
	EXPECT_RETURNS(0, self->outer, setpriority, PRIO_PGRP, 6, 19);
	EXPECT_RETURNS(1, self->member, getpriority, PRIO_PROCESS, 0);
}

TEST_F(scene, getpriority)
{
	lead_groups(self->second, self->third, self->caller, self->member);
	must(self->third, setpriority, PRIO_PROCESS, 0, 17);
	must(self->member, setpriority, PRIO_PROCESS, 0, 18);
	EXPECT_RETURNS(2, self->caller, getpriority, PRIO_PGRP, 3);
	EXPECT_RETURNS(2, self->member, getpriority, PRIO_PGRP, 0);
	EXPECT_RETURNS(3, self->outer, getpriority, PRIO_PGRP, 3);
	EXPECT_RETURNS(2, self->outer, getpriority, PRIO_PGRP, 6);
}

TEST_F(scene, ioprio_set)
{
	SKIP_UNLESS("config:BLOCK");
	lead_groups(self->second, self->third, self->caller, self->member);
	EXPECT_RETURNS(0, self->outer, ioprio_set, WHO_PGRP, 3, BEST_EFFORT(5));
	EXPECT_RETURNS(0, self->caller, ioprio_set, WHO_PGRP, 3, BEST_EFFORT(6));
	EXPECT_RETURNS(BEST_EFFORT(6), self->member, ioprio_get, 1, 0);
	EXPECT_RETURNS(BEST_EFFORT(5), self->third, ioprio_get, 1, 0);
	EXPECT_RETURNS(0, self->outer, ioprio_set, WHO_PGRP, 6, BEST_EFFORT(7));
	EXPECT_RETURNS(BEST_EFFORT(7), self->member, ioprio_get, 1, 0);
}

TEST_F(scene, ioprio_get)
{
	SKIP_UNLESS("config:BLOCK");
	lead_groups(self->second, self->third, self->caller, self->member);
	must(self->third, ioprio_set, 1, 0, BEST_EFFORT(5));
	must(self->member, ioprio_set, 1, 0, BEST_EFFORT(6));
	EXPECT_RETURNS(BEST_EFFORT(6), self->caller, ioprio_get, WHO_PGRP, 3);
	EXPECT_RETURNS(BEST_EFFORT(6), self->member, ioprio_get, WHO_PGRP, 0);
	EXPECT_RETURNS(BEST_EFFORT(5), self->outer, ioprio_get, WHO_PGRP, 3);
	EXPECT_RETURNS(BEST_EFFORT(6), self->outer, ioprio_get, WHO_PGRP, 6);
}

CASE_MAIN
