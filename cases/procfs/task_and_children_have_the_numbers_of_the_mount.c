// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-task-children-local
claim:  the names in task/ and the entries of task/TID/children are numbers of the PID
        namespace of the mount, whoever reads
since:  always
needs:  procmount
partly: config:PROC_CHILDREN
---*/
/*
 * fixtures/procfs_levels.h has the drawing. With a thread of member, a child of
 * each, and a child of member that is the init of a namespace further down:
 *	               thread   child   init   child of thread
 *	outer_proc       13       14     15          16
 *	middle_proc       7        8      9          10
 *	inner_proc        4        5      6           7
 */
#include "case.h"
#include "procfs_levels.h"

THREE_LEVELS;

static void add_thread_and_children(struct actor *member)
{
	struct actor *thread = named_actor("thread", .by = member, .thread = true);

	actor("child", .by = member);
	actor("init", .by = member, .flags = CLONE_NEWPID);
	actor("child of thread", .by = thread);
}

TEST_F(levels, task_lists_the_threads)
{
	int i;

	add_thread_and_children(self->member);
	for (i = 0; self->everyone[i]; i++) {
		struct actor *reader = self->everyone[i];

		EXPECT_STREQ("12 13", tasks_in(reader, self->outer_proc, 12));
		EXPECT_STREQ("6 7", tasks_in(reader, self->middle_proc, 6));
		EXPECT_STREQ("3 4", tasks_in(reader, self->inner_proc, 3));
		EXPECT_STREQ("1", tasks_in(reader, self->inner_proc, 1));
	}
}

TEST_F(levels, task_finds_the_threads)
{
	int i;

	add_thread_and_children(self->member);
	for (i = 0; self->everyone[i]; i++) {
		struct actor *reader = self->everyone[i];

		EXPECT_STREQ("thread", read_file(reader, "%s/12/task/13/comm", self->outer_proc));
		EXPECT_STREQ("thread", read_file(reader, "%s/6/task/7/comm", self->middle_proc));
		EXPECT_STREQ("thread", read_file(reader, "%s/3/task/4/comm", self->inner_proc));
		EXPECT_STREQ("ENOENT", read_file(reader, "%s/6/task/13/comm", self->middle_proc));
		EXPECT_STREQ("ENOENT", read_file(reader, "%s/3/task/7/comm", self->inner_proc));
		EXPECT_STREQ("ENOENT", read_file(reader, "%s/12/task/4/comm", self->outer_proc));
	}
}

TEST_F(levels, children_of_a_process)
{
	int i;

	SKIP_UNLESS("config:PROC_CHILDREN");
	add_thread_and_children(self->member);
	for (i = 0; self->everyone[i]; i++) {
		struct actor *reader = self->everyone[i];

		EXPECT_STREQ("14 15", children_in(reader, self->outer_proc, 12, 12));
		EXPECT_STREQ("8 9", children_in(reader, self->middle_proc, 6, 6));
		EXPECT_STREQ("5 6", children_in(reader, self->inner_proc, 3, 3));
	}
}

TEST_F(levels, children_of_a_thread)
{
	int i;

	SKIP_UNLESS("config:PROC_CHILDREN");
	add_thread_and_children(self->member);
	for (i = 0; self->everyone[i]; i++) {
		struct actor *reader = self->everyone[i];

		EXPECT_STREQ("16", children_in(reader, self->outer_proc, 12, 13));
		EXPECT_STREQ("10", children_in(reader, self->middle_proc, 6, 7));
		EXPECT_STREQ("7", children_in(reader, self->inner_proc, 3, 4));
	}
}

TEST_F(levels, children_that_are_inits)
{
	SKIP_UNLESS("config:PROC_CHILDREN");
	EXPECT_STREQ("7", children_in(self->member, self->outer_proc, 1, 1));
	EXPECT_STREQ("10", children_in(self->member, self->outer_proc, 7, 7));
	EXPECT_STREQ("4", children_in(self->member, self->middle_proc, 1, 1));
	EXPECT_STREQ("3", children_in(self->outer, self->inner_proc, 1, 1));
	EXPECT_STREQ("", children_in(self->outer, self->inner_proc, 3, 3));
}

/* Until it was waited for. */
TEST_F(levels, a_child_that_has_ended)
{
	struct actor *child = actor("child", .by = self->member);	/* 13, 7 and 4 */

	SKIP_UNLESS("config:PROC_CHILDREN");
	leave(child, 0);
	must(self->member, waitid, P_PID, 4, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_STREQ("13", children_in(self->outer, self->outer_proc, 12, 12));
	EXPECT_STREQ("4", children_in(self->outer, self->inner_proc, 3, 3));
	ASSERT_EXITED(0, child);
	EXPECT_STREQ("", children_in(self->outer, self->inner_proc, 3, 3));
}

CASE_MAIN
