// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ns-last-pid-per-namespace ns-last-pid-ancestors-advance
claim:  each PID namespace has its own ns_last_pid: a write changes that of no other
        namespace, a new process advances that of its namespace and of each ancestor
since:  always
needs:  config:CHECKPOINT_RESTORE
---*/
/*
 *	test ── outer ──┬── left ── inner        PIDs in     outer  left  inner  right
 *	                └── right                left            2     1
 *	                                         right           3                   1
 *	                                         inner           4     2      1
 */
#include "case.h"
#include "ns_last_pid.h"

FIXTURE(family) {
	struct actor *outer, *left, *right, *inner;
};

FIXTURE_SETUP(family)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->left = actor("left", .by = self->outer, .flags = CLONE_NEWPID);
	self->right = actor("right", .by = self->outer, .flags = CLONE_NEWPID);
	self->inner = actor("inner", .by = self->left, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(family)

#define EXPECT_LAST_PIDS(in_outer, in_left, in_inner, in_right) do { \
	EXPECT_STREQ(in_outer, last_pid(self->outer)); \
	EXPECT_STREQ(in_left, last_pid(self->left)); \
	EXPECT_STREQ(in_inner, last_pid(self->inner)); \
	EXPECT_STREQ(in_right, last_pid(self->right)); \
} while (0)

TEST_F(family, each_shows_its_own)
{
	EXPECT_LAST_PIDS("4", "2", "1", "1");
}

TEST_F(family, write_in_the_middle)
{
	ASSERT_EQ(0, write_last_pid(self->left, "500"));
	EXPECT_LAST_PIDS("4", "500", "1", "1");
	EXPECT_RETURNS(5, actor("child", .by = self->outer), getpid);
	EXPECT_RETURNS(2, actor("child", .by = self->right), getpid);
	EXPECT_RETURNS(2, actor("child", .by = self->inner), getpid);	/* 501 in left */
	EXPECT_RETURNS(502, actor("child", .by = self->left), getpid);
	EXPECT_LAST_PIDS("8", "502", "2", "2");
}

TEST_F(family, write_at_the_top)
{
	ASSERT_EQ(0, write_last_pid(self->outer, "700"));
	EXPECT_LAST_PIDS("700", "2", "1", "1");
	EXPECT_RETURNS(2, actor("child", .by = self->inner), getpid);
	EXPECT_RETURNS(4, actor("child", .by = self->left), getpid);
	EXPECT_RETURNS(703, actor("child", .by = self->outer), getpid);
	EXPECT_LAST_PIDS("703", "4", "2", "1");
}

TEST_F(family, write_at_the_bottom)
{
	ASSERT_EQ(0, write_last_pid(self->inner, "300"));
	EXPECT_LAST_PIDS("4", "2", "300", "1");
	EXPECT_RETURNS(3, actor("child", .by = self->left), getpid);
	EXPECT_RETURNS(301, actor("child", .by = self->inner), getpid);
	EXPECT_LAST_PIDS("6", "4", "301", "1");
}

TEST_F(family, new_process_advances_each_ancestor)
{
	struct actor *child;

	next_pid_is(self->outer, 701);
	next_pid_is(self->left, 501);
	next_pid_is(self->inner, 301);
	child = actor("child", .by = self->inner);
	EXPECT_LAST_PIDS("701", "501", "301", "1");
	EXPECT_RETURNS(301, child, getpid);
	EXPECT_EQ(501, pid_seen_by(self->left, child));
	EXPECT_EQ(701, pid_seen_by(self->outer, child));
	EXPECT_EQ(0, pid_seen_by(self->right, child));
}

TEST_F(family, new_thread_advances_each_ancestor)
{
	struct actor *thread;

	next_pid_is(self->outer, 701);
	next_pid_is(self->left, 501);
	next_pid_is(self->inner, 301);
	thread = actor("thread", .by = self->inner, .thread = true);
	EXPECT_LAST_PIDS("701", "501", "301", "1");
	EXPECT_RETURNS(301, thread, gettid);
}

/* The init of a new namespace has a number in each ancestor, too. */
TEST_F(family, new_namespace_advances_each_ancestor)
{
	struct actor *deepest;

	next_pid_is(self->outer, 701);
	next_pid_is(self->left, 501);
	next_pid_is(self->inner, 301);
	deepest = actor("deepest", .by = self->inner, .flags = CLONE_NEWPID);
	EXPECT_STREQ("1", last_pid(deepest));
	EXPECT_LAST_PIDS("701", "501", "301", "1");
}

CASE_MAIN
