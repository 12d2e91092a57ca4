// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-loadavg-last-pid
claim:  the last field of loadavg is the PID created most recently in the reader's PID
        namespace, whichever namespace the mount is of
since:  always
needs:  procmount
---*/
/* fixtures/procfs_levels.h has the drawing: the last numbers are 12, 6 and 3. */
#include "case.h"
#include "procfs_levels.h"

THREE_LEVELS;

/* The last field (proc_loadavg(5)). */
static const char *last_pid(struct actor *who, const char *proc)
{
	const char *text = read_file(who, "%s/loadavg", proc), *blank = strrchr(text, ' ');

	return blank ? blank + 1 : text;
}

#define EXPECT_LAST(number, who) \
	do { \
		EXPECT_STREQ(number, last_pid(who, self->outer_proc)); \
		EXPECT_STREQ(number, last_pid(who, self->middle_proc)); \
		EXPECT_STREQ(number, last_pid(who, self->inner_proc)); \
	} while (0)

TEST_F(levels, differs_by_reader_not_by_mount)
{
	EXPECT_LAST("12", self->outer);
	EXPECT_LAST("6", self->middle);
	EXPECT_LAST("3", self->inner);
	EXPECT_LAST("3", self->member);
}

TEST_F(levels, a_process_at_the_bottom_counts_at_every_level)
{
	EXPECT_EQ(4, actor("new", .by = self->inner)->pid);
	EXPECT_LAST("13", self->outer);
	EXPECT_LAST("7", self->middle);
	EXPECT_LAST("4", self->member);
}

TEST_F(levels, a_process_above_does_not_count_below)
{
	EXPECT_EQ(7, actor("new", .by = self->middle)->pid);
	EXPECT_LAST("13", self->outer);
	EXPECT_LAST("7", self->middle);
	EXPECT_LAST("3", self->member);
}

TEST_F(levels, stays_when_the_process_has_ended)
{
	struct actor *new = actor("new", .by = self->inner);

	LEAVES(new);
	EXPECT_LAST("13", self->outer);
	EXPECT_LAST("7", self->middle);
	EXPECT_LAST("4", self->inner);
}

/* A thread's number is a PID as any other; the reader may be a thread, too. */
TEST_F(levels, a_thread_counts)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	EXPECT_LAST("13", self->outer);
	EXPECT_LAST("7", self->middle);
	EXPECT_LAST("4", self->inner);
	EXPECT_LAST("4", thread);
}

/* The reader's own namespace, not that of its children. */
TEST_F(levels, after_setns)
{
	must(self->outer, setns, open_ns(self->outer, self->inner, "pid"), CLONE_NEWPID);
	EXPECT_LAST("12", self->outer);
}

CASE_MAIN
