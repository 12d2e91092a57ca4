// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: translation-setpgid-inside init-pgid-is-0
claim:  setpgid takes numbers of the caller's PID namespace, and each process is told the group
        in the numbers of its own
since:  always
---*/
/* fixtures/twice.h has the drawing. In the beginning all are in group 1 outside. */
#include "case.h"
#include "twice.h"

NUMBERS_TWICE;

TEST_F(scene, own_group)
{
	EXPECT_RETURNS(1, self->outer, getpgid, 6);
	EXPECT_RETURNS(0, self->member, getpgid, 0);
	EXPECT_RETURNS(0, self->caller, getpgid, 3);
	EXPECT_RETURNS(0, self->member, setpgid, 0, 0);
	EXPECT_RETURNS(3, self->member, getpgid, 0);
	EXPECT_RETURNS(3, self->caller, getpgid, 3);
	EXPECT_RETURNS(6, self->outer, getpgid, 6);
	EXPECT_RETURNS(1, self->outer, getpgid, 3);
}

TEST_F(scene, own_group_of_init)
{
	EXPECT_RETURNS(0, self->init, setpgid, 0, 0);
	EXPECT_RETURNS(1, self->init, getpgid, 0);
	EXPECT_RETURNS(4, self->outer, getpgid, 4);
}

TEST_F(scene, own_group_of_a_child)
{
	EXPECT_RETURNS(0, self->caller, setpgid, 3, 0);
	EXPECT_RETURNS(3, self->member, getpgid, 0);
	EXPECT_RETURNS(6, self->outer, getpgid, 6);
	EXPECT_RETURNS(1, self->outer, getpgid, 3);
}

TEST_F(scene, group_of_another)
{
	lead_groups(self->second, self->third, self->caller, self->member);
	EXPECT_RETURNS(0, self->caller, setpgid, 3, 2);
	EXPECT_RETURNS(2, self->member, getpgid, 0);
	EXPECT_RETURNS(5, self->outer, getpgid, 6);
	/* The same numbers outside. */
	EXPECT_RETURNS(0, self->outer, setpgid, 3, 2);
	EXPECT_RETURNS(2, self->outer, getpgid, 3);
	EXPECT_RETURNS(2, self->member, getpgid, 0);
	EXPECT_RETURNS(5, self->outer, getpgid, 6);
}

CASE_MAIN
