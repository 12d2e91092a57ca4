// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-self-local procfs-self-outer procfs-self-invisible-enoent
        procfs-thread-self
claim:  self and thread-self lead to the reader's numbers in the PID namespace of the
        mount, and are ENOENT for a reader that has none there
since:  always
needs:  procmount
---*/
/* fixtures/procfs_levels.h has the drawing. */
#include "case.h"
#include "procfs_levels.h"

THREE_LEVELS;

#define EXPECT_SELF(number, who, proc) \
	do { \
		EXPECT_STREQ(number, read_link(who, "%s/self", proc)); \
		EXPECT_STREQ(number "/task/" number, read_link(who, "%s/thread-self", proc)); \
	} while (0)

#define EXPECT_NO_SELF(who, proc) \
	do { \
		EXPECT_STREQ("ENOENT", read_link(who, "%s/self", proc)); \
		EXPECT_STREQ("ENOENT", read_link(who, "%s/thread-self", proc)); \
		EXPECT_STREQ("ENOENT", read_file(who, "%s/self/comm", proc)); \
		EXPECT_STREQ("ENOENT", read_file(who, "%s/thread-self/comm", proc)); \
	} while (0)

TEST_F(levels, read_at_the_mounts_own_level)
{
	EXPECT_SELF("1", self->outer, self->outer_proc);
	EXPECT_SELF("1", self->middle, self->middle_proc);
	EXPECT_SELF("1", self->inner, self->inner_proc);
	EXPECT_SELF("3", self->member, self->inner_proc);
}

TEST_F(levels, read_one_level_below_the_mount)
{
	EXPECT_SELF("7", self->middle, self->outer_proc);
	EXPECT_SELF("4", self->inner, self->middle_proc);
	EXPECT_SELF("6", self->member, self->middle_proc);
}

TEST_F(levels, read_two_levels_below_the_mount)
{
	EXPECT_SELF("10", self->inner, self->outer_proc);
	EXPECT_SELF("12", self->member, self->outer_proc);
}

/* Control: the other tests, where the same readers have a number. */
TEST_F(levels, read_above_the_mount)
{
	EXPECT_NO_SELF(self->outer, self->middle_proc);
	EXPECT_NO_SELF(self->outer, self->inner_proc);
	EXPECT_NO_SELF(self->middle, self->inner_proc);
}

TEST_F(levels, read_beside_the_mount)
{
	struct actor *sibling = actor("sibling", .by = self->outer, .flags = CLONE_NEWPID);

	EXPECT_NO_SELF(sibling, self->middle_proc);
	EXPECT_NO_SELF(sibling, self->inner_proc);
	EXPECT_SELF("13", sibling, self->outer_proc);	/* Control: a procfs that has it */
}

TEST_F(levels, leads_to_the_reader)
{
	EXPECT_STREQ("member", read_file(self->member, "%s/self/comm", self->outer_proc));
	EXPECT_STREQ("member", read_file(self->member, "%s/thread-self/comm", self->middle_proc));
	EXPECT_STREQ("inner", read_file(self->inner, "%s/self/comm", self->inner_proc));
	EXPECT_STREQ("middle", read_file(self->middle, "%s/self/comm", self->middle_proc));
}

/* A thread of member: 13, 7 and 4. */
TEST_F(levels, read_by_a_thread)
{
	struct actor *thread = named_actor("thread", .by = self->member, .thread = true);

	EXPECT_STREQ("12", read_link(thread, "%s/self", self->outer_proc));
	EXPECT_STREQ("6", read_link(thread, "%s/self", self->middle_proc));
	EXPECT_STREQ("3", read_link(thread, "%s/self", self->inner_proc));
	EXPECT_STREQ("12/task/13", read_link(thread, "%s/thread-self", self->outer_proc));
	EXPECT_STREQ("6/task/7", read_link(thread, "%s/thread-self", self->middle_proc));
	EXPECT_STREQ("3/task/4", read_link(thread, "%s/thread-self", self->inner_proc));
	EXPECT_STREQ("thread", read_file(thread, "%s/thread-self/comm", self->middle_proc));
	EXPECT_STREQ("member", read_file(thread, "%s/self/comm", self->middle_proc));
}

TEST_F(levels, read_by_a_thread_above_the_mount)
{
	struct actor *thread = named_actor("thread", .by = self->outer, .thread = true);

	EXPECT_NO_SELF(thread, self->middle_proc);
	EXPECT_STREQ("1", read_link(thread, "%s/self", self->outer_proc));	/* Control */
	EXPECT_STREQ("1/task/13", read_link(thread, "%s/thread-self", self->outer_proc));
}

TEST_F(levels, setns_and_unshare_do_not_change_it)
{
	must(self->outer, setns, open_ns(self->outer, self->middle, "pid"), CLONE_NEWPID);
	EXPECT_NO_SELF(self->outer, self->middle_proc);
	EXPECT_SELF("1", self->outer, self->outer_proc);
	must(self->member, unshare, CLONE_NEWPID);
	EXPECT_SELF("3", self->member, self->inner_proc);
	actor("first", .by = self->member);
	EXPECT_SELF("3", self->member, self->inner_proc);
}

CASE_MAIN
