// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-nspgid-nssid
claim:  NSpgid and NSsid give the numbers of process group and session from the PID
        namespace of the mount down to the process's own, 0 where the leader has none
since:  always
needs:  procmount config:UNIX98_PTYS
---*/
/* fixtures/procfs_session.h has the drawing. */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_session.h"

SESSION_ACROSS_LEVELS;

/* Group and session are led by processes outside: 0 at inner's own level. */
TEST_F(session, led_from_outside)
{
	struct actor **everyone = self->everyone;

	EXPECT_STREQ("11 5 0", status_for(everyone, self->outer_proc, "14", "NSpgid"));
	EXPECT_STREQ("5 0", status_for(everyone, self->middle_proc, "8", "NSpgid"));
	EXPECT_STREQ("0", status_for(everyone, self->inner_proc, "1", "NSpgid"));
	EXPECT_STREQ("10 4 0", status_for(everyone, self->outer_proc, "14", "NSsid"));
	EXPECT_STREQ("4 0", status_for(everyone, self->middle_proc, "8", "NSsid"));
	EXPECT_STREQ("0", status_for(everyone, self->inner_proc, "1", "NSsid"));
}

/* Control: led by a process that has a number everywhere. */
TEST_F(session, led_from_inside)
{
	struct actor **everyone = self->everyone;

	EXPECT_STREQ("15 9 2", status_for(everyone, self->outer_proc, "15", "NSpgid"));
	EXPECT_STREQ("9 2", status_for(everyone, self->middle_proc, "9", "NSpgid"));
	EXPECT_STREQ("2", status_for(everyone, self->inner_proc, "2", "NSpgid"));
	EXPECT_STREQ("15 9 2", status_for(everyone, self->outer_proc, "15", "NSsid"));
	EXPECT_STREQ("9 2", status_for(everyone, self->middle_proc, "9", "NSsid"));
	EXPECT_STREQ("2", status_for(everyone, self->inner_proc, "2", "NSsid"));
}

/* A process of the middle namespace has no number below it. */
TEST_F(session, of_a_process_above)
{
	struct actor **everyone = self->everyone;

	EXPECT_STREQ("13 7", status_for(everyone, self->outer_proc, "13", "NSpgid"));
	EXPECT_STREQ("7", status_for(everyone, self->middle_proc, "7", "NSpgid"));
	EXPECT_STREQ("10 4", status_for(everyone, self->outer_proc, "13", "NSsid"));
	EXPECT_STREQ("4", status_for(everyone, self->middle_proc, "7", "NSsid"));
}

/* A group of its own in the session from outside. */
TEST_F(session, group_from_inside_and_session_from_outside)
{
	struct actor *child = actor("child", .by = self->inner);	/* 16, 10 and 3 */

	must(child, setpgid, 0, 0);
	EXPECT_STREQ("16 10 3", status_for(self->everyone, self->outer_proc, "16", "NSpgid"));
	EXPECT_STREQ("10 4 0", status_for(self->everyone, self->outer_proc, "16", "NSsid"));
	EXPECT_STREQ("3", status_for(self->everyone, self->inner_proc, "3", "NSpgid"));
	EXPECT_STREQ("0", status_for(self->everyone, self->inner_proc, "3", "NSsid"));
}

/* A session led from two levels above: 0 at both. */
TEST_F(session, led_from_two_levels_above)
{
	EXPECT_STREQ("1 0", status_for(self->everyone, self->outer_proc, "7", "NSsid"));
	actor("deep", .by = self->middle, .flags = CLONE_NEWPID);	/* 16, 10 and 1 */
	EXPECT_STREQ("1 0 0", status_for(self->everyone, self->outer_proc, "16", "NSsid"));
	EXPECT_STREQ("1 0 0", status_for(self->everyone, self->outer_proc, "16", "NSpgid"));
	EXPECT_STREQ("0 0", status_for(self->everyone, self->middle_proc, "10", "NSsid"));
}

/* The leader was 16, 10 and 3; 17, 11 and 4 is left. */
TEST_F(session, led_by_a_process_that_is_gone)
{
	session_without_leader(self->inner);
	EXPECT_STREQ("17 11 4", status_for(self->everyone, self->outer_proc, "17", "NSpid"));
	EXPECT_STREQ("16 10 3", status_for(self->everyone, self->outer_proc, "17", "NSpgid"));
	EXPECT_STREQ("16 10 3", status_for(self->everyone, self->outer_proc, "17", "NSsid"));
	EXPECT_STREQ("3", status_for(self->everyone, self->inner_proc, "4", "NSpgid"));
	EXPECT_STREQ("3", status_for(self->everyone, self->inner_proc, "4", "NSsid"));
}

/* A thread has the group and the session of its process. */
TEST_F(session, of_a_thread)
{
	struct actor **everyone = self->everyone;
	struct actor *child = actor("child", .by = self->inner);	/* 16, 10 and 3 */

	must(child, setpgid, 0, 0);
	actor("thread", .by = child, .thread = true);			/* 17, 11 and 4 */
	EXPECT_STREQ("16 10 3", status_for(everyone, self->outer_proc, "16/task/17", "NSpgid"));
	EXPECT_STREQ("10 4 0", status_for(everyone, self->outer_proc, "16/task/17", "NSsid"));
	EXPECT_STREQ("3", status_for(everyone, self->inner_proc, "3/task/4", "NSpgid"));
	EXPECT_STREQ("0", status_for(everyone, self->inner_proc, "3/task/4", "NSsid"));
}

CASE_MAIN
