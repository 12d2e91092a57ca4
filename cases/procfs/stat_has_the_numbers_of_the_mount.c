// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-stat-numbers
claim:  the PID, parent, process group, session and terminal group in stat are numbers of
        the PID namespace of the mount, whoever reads, and 0 for processes outside it
since:  always
needs:  procmount config:UNIX98_PTYS
---*/
/* fixtures/procfs_session.h has the drawing. Field numbers are those of proc_pid_stat(5). */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_session.h"

SESSION_ACROSS_LEVELS;

#define PID	1
#define PPID	4
#define PGRP	5
#define SESSION	6
#define TPGID	8

/* What the three mounts say of inner: 14, 8 and 1; controls for the zeros. */
#define EXPECT_OF_INNER(field, outer_says, middle_says, inner_says) \
	do { \
		struct actor **all = self->everyone; \
		EXPECT_STREQ(outer_says, stat_for(all, self->outer_proc, "14", field)); \
		EXPECT_STREQ(middle_says, stat_for(all, self->middle_proc, "8", field)); \
		EXPECT_STREQ(inner_says, stat_for(all, self->inner_proc, "1", field)); \
	} while (0)

/* What the three mounts say of member: 15, 9 and 2. */
#define EXPECT_OF_MEMBER(field, outer_says, middle_says, inner_says) \
	do { \
		struct actor **all = self->everyone; \
		EXPECT_STREQ(outer_says, stat_for(all, self->outer_proc, "15", field)); \
		EXPECT_STREQ(middle_says, stat_for(all, self->middle_proc, "9", field)); \
		EXPECT_STREQ(inner_says, stat_for(all, self->inner_proc, "2", field)); \
	} while (0)

TEST_F(session, field_1_pid)
{
	EXPECT_OF_INNER(PID, "14", "8", "1");
	EXPECT_OF_MEMBER(PID, "15", "9", "2");
}

TEST_F(session, field_4_parent)
{
	EXPECT_OF_INNER(PPID, "13", "7", "0");
	EXPECT_OF_MEMBER(PPID, "14", "8", "1");
}

TEST_F(session, field_5_process_group)
{
	EXPECT_OF_INNER(PGRP, "11", "5", "0");
	EXPECT_OF_MEMBER(PGRP, "15", "9", "2");
}

TEST_F(session, field_6_session)
{
	EXPECT_OF_INNER(SESSION, "10", "4", "0");
	EXPECT_OF_MEMBER(SESSION, "15", "9", "2");
}

TEST_F(session, field_8_terminal_group)
{
	EXPECT_OF_INNER(TPGID, "12", "6", "0");
	EXPECT_OF_MEMBER(TPGID, "15", "9", "2");
}

/* Without a terminal it is -1 at every level, not 0. */
TEST_F(session, field_8_without_a_terminal)
{
	EXPECT_STREQ("-1", stat_for(self->everyone, self->outer_proc, "7", TPGID));
	EXPECT_STREQ("-1", stat_for(self->everyone, self->middle_proc, "1", TPGID));
	must(self->inner, setsid);
	EXPECT_OF_INNER(TPGID, "-1", "-1", "-1");
}

TEST_F(session, of_a_group_and_session_made_inside)
{
	must(self->inner, setsid);
	EXPECT_OF_INNER(PGRP, "14", "8", "1");
	EXPECT_OF_INNER(SESSION, "14", "8", "1");
	EXPECT_OF_INNER(PPID, "13", "7", "0");
}

TEST_F(session, of_a_thread)
{
	actor("thread", .by = self->member, .thread = true);	/* 16, 10 and 3 */
	EXPECT_STREQ("16", stat_for(self->everyone, self->outer_proc, "15/task/16", PID));
	EXPECT_STREQ("3", stat_for(self->everyone, self->inner_proc, "2/task/3", PID));
	EXPECT_STREQ("8", stat_for(self->everyone, self->middle_proc, "9/task/10", PPID));
	EXPECT_STREQ("15", stat_for(self->everyone, self->outer_proc, "15/task/16", PGRP));
	EXPECT_STREQ("9", stat_for(self->everyone, self->middle_proc, "9/task/10", SESSION));
	EXPECT_STREQ("2", stat_for(self->everyone, self->inner_proc, "2/task/3", TPGID));
}

TEST_F(session, of_a_zombie)
{
	leave(self->member, 0);
	must(self->inner, waitid, P_PID, 2, NULL, WEXITED | WNOWAIT, NULL);
	self->everyone[3] = NULL;	/* member reads no more */
	EXPECT_OF_MEMBER(PPID, "14", "8", "1");
	EXPECT_OF_MEMBER(PGRP, "15", "9", "2");
	EXPECT_OF_MEMBER(SESSION, "15", "9", "2");
}

/* The leader was 16, 10 and 3; 17, 11 and 4 is left. */
TEST_F(session, led_by_a_process_that_is_gone)
{
	session_without_leader(self->inner);
	EXPECT_STREQ("17", stat_for(self->everyone, self->outer_proc, "17", PID));
	EXPECT_STREQ("16", stat_for(self->everyone, self->outer_proc, "17", PGRP));
	EXPECT_STREQ("10", stat_for(self->everyone, self->middle_proc, "11", SESSION));
	EXPECT_STREQ("3", stat_for(self->everyone, self->inner_proc, "4", PGRP));
	EXPECT_STREQ("3", stat_for(self->everyone, self->inner_proc, "4", SESSION));
}

CASE_MAIN
