// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-status-numbers
claim:  Tgid, Pid and PPid in status are numbers of the PID namespace of the mount,
        whoever reads, and PPid is 0 for a parent outside it
since:  always
needs:  procmount
---*/
/*
 * fixtures/procfs_levels.h has the drawing. With a thread of member and children
 * of both there are
 *	               thread   child   child_of_thread
 *	outer_proc       13       14        15
 *	middle_proc       7        8         9
 *	inner_proc        4        5         6
 */
#include "case.h"
#include "procfs_levels.h"

#include <sys/ptrace.h>

THREE_LEVELS;

/* Outer, middle and inner number of one line in status of one process. */
#define EXPECT_STATUS(field, in_outer, outer_says, in_middle, middle_says, in_inner, inner_says) \
	do { \
		EXPECT_STREQ(outer_says, \
			     status_for(self->everyone, self->outer_proc, in_outer, field)); \
		EXPECT_STREQ(middle_says, \
			     status_for(self->everyone, self->middle_proc, in_middle, field)); \
		EXPECT_STREQ(inner_says, \
			     status_for(self->everyone, self->inner_proc, in_inner, field)); \
	} while (0)

TEST_F(levels, pid)
{
	EXPECT_STATUS("Pid", "12", "12", "6", "6", "3", "3");
	EXPECT_STATUS("Pid", "10", "10", "4", "4", "1", "1");
}

TEST_F(levels, tgid)
{
	EXPECT_STATUS("Tgid", "12", "12", "6", "6", "3", "3");
	EXPECT_STATUS("Tgid", "10", "10", "4", "4", "1", "1");
}

TEST_F(levels, ppid)
{
	EXPECT_STATUS("PPid", "12", "10", "6", "4", "3", "1");
}

/* Control: the same parent where it can be seen. */
TEST_F(levels, ppid_is_0_for_a_parent_outside)
{
	EXPECT_STATUS("PPid", "10", "7", "4", "1", "1", "0");
	EXPECT_STREQ("1", status_for(self->everyone, self->outer_proc, "7", "PPid"));
	EXPECT_STREQ("0", status_for(self->everyone, self->middle_proc, "1", "PPid"));
	EXPECT_STREQ("0", status_for(self->everyone, self->outer_proc, "1", "PPid"));
}

/* A process that setns(2) and fork(2) put into inner's namespace: 14, 7 and 4. */
TEST_F(levels, ppid_of_a_process_from_outside)
{
	join("joined", actor("joiner", .by = self->outer), self->inner);
	EXPECT_STATUS("Pid", "14", "14", "7", "7", "4", "4");
	EXPECT_STATUS("PPid", "14", "13", "7", "0", "4", "0");
}

TEST_F(levels, of_a_thread)
{
	actor("thread", .by = self->member, .thread = true);
	EXPECT_STATUS("Pid", "12/task/13", "13", "6/task/7", "7", "3/task/4", "4");
	EXPECT_STATUS("Tgid", "12/task/13", "12", "6/task/7", "6", "3/task/4", "3");
	EXPECT_STATUS("PPid", "12/task/13", "10", "6/task/7", "4", "3/task/4", "1");
}

/* The parent of a thread's child is the process, not the thread. */
TEST_F(levels, ppid_of_a_threads_child)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	actor("child", .by = self->member);
	actor("child of thread", .by = thread);
	EXPECT_STATUS("PPid", "14", "12", "8", "6", "5", "3");
	EXPECT_STATUS("PPid", "15", "12", "9", "6", "6", "3");
}

/* Who traces is no parent, and does not hide it. */
TEST_F(levels, ppid_of_a_process_traced_from_outside)
{
	must(self->outer, ptrace, PTRACE_SEIZE, 12, 0, 0);
	EXPECT_STATUS("TracerPid", "12", "1", "6", "0", "3", "0");
	EXPECT_STATUS("PPid", "12", "10", "6", "4", "3", "1");
}

/* When member has gone its child is inner's. */
TEST_F(levels, ppid_of_an_orphan)
{
	actor("child", .by = self->member, .orphan_lives = true);
	EXPECT_STATUS("PPid", "13", "12", "7", "6", "4", "3");
	LEAVES(self->member);
	self->everyone[3] = NULL;
	EXPECT_STATUS("PPid", "13", "10", "7", "4", "4", "1");
}

/* Its numbers and its parent are there until it was waited for. */
TEST_F(levels, of_a_zombie)
{
	leave(self->member, 0);
	must(self->inner, waitid, P_PID, 3, NULL, WEXITED | WNOWAIT, NULL);
	self->everyone[3] = NULL;
	EXPECT_STATUS("Pid", "12", "12", "6", "6", "3", "3");
	EXPECT_STATUS("Tgid", "12", "12", "6", "6", "3", "3");
	EXPECT_STATUS("PPid", "12", "10", "6", "4", "3", "1");
}

CASE_MAIN
