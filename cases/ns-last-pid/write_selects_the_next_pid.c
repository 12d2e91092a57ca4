// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ns-last-pid-write-selects-next ns-last-pid-write-then-read-back
        ns-last-pid-shows-last-allocated
claim:  the next PID is the one above what was last written to ns_last_pid, for
        whatever creates a process or thread in the namespace
since:  always
needs:  config:CHECKPOINT_RESTORE
---*/
/*
 *	test ── outer ──┬── init (1 inside) ── member (2 inside)
 *	                └── joiner
 */
#include "case.h"
#include "ns_last_pid.h"

FIXTURE(namespace) {
	struct actor *outer, *init, *member;
};

FIXTURE_SETUP(namespace)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, reads_back_what_was_written)
{
	ASSERT_EQ(0, write_last_pid(self->init, "500"));
	EXPECT_STREQ("500", last_pid(self->init));
	EXPECT_STREQ("500", last_pid(self->member));
	EXPECT_ERRNO(ESRCH, self->init, kill, 500, 0);	/* there is no process 500 */
}

TEST_F(namespace, next_process_is_one_above)
{
	ASSERT_EQ(0, write_last_pid(self->init, "500"));
	EXPECT_RETURNS(501, actor("child", .by = self->init), getpid);
	EXPECT_STREQ("501", last_pid(self->init));
	EXPECT_RETURNS(502, actor("child", .by = self->init), getpid);
	EXPECT_STREQ("502", last_pid(self->init));
}

/* Control: without the write the next process is 3. */
TEST_F(namespace, next_process_is_3_without_a_write)
{
	EXPECT_RETURNS(3, actor("child", .by = self->init), getpid);
}

TEST_F(namespace, the_last_of_several_writes_counts)
{
	ASSERT_EQ(0, write_last_pid(self->init, "500"));
	ASSERT_EQ(0, write_last_pid(self->member, "900\n"));
	ASSERT_EQ(0, write_last_pid(self->init, "700"));
	EXPECT_STREQ("700", last_pid(self->init));
	EXPECT_RETURNS(701, actor("child", .by = self->init), getpid);
}

/* The value belongs to the namespace, not to who wrote it. */
TEST_F(namespace, a_write_of_one_process_serves_another)
{
	ASSERT_EQ(0, write_last_pid(self->member, "500"));
	EXPECT_RETURNS(501, actor("child", .by = self->init), getpid);
	ASSERT_EQ(0, write_last_pid(self->init, "600"));
	EXPECT_RETURNS(601, actor("child", .by = self->member, .clone3 = true), getpid);
}

TEST_F(namespace, next_thread_is_one_above)
{
	ASSERT_EQ(0, write_last_pid(self->init, "500"));
	EXPECT_RETURNS(501, actor("thread", .by = self->member, .thread = true), gettid);
	EXPECT_STREQ("501", last_pid(self->init));
}

TEST_F(namespace, next_process_from_outside_is_one_above)
{
	struct actor *joiner = actor("joiner", .by = self->outer);

	ASSERT_EQ(0, write_last_pid(self->init, "500"));
	EXPECT_RETURNS(501, join("injected", joiner, self->init), getpid);
}

/* Nor to the main thread: 3 is a thread of member. */
TEST_F(namespace, a_write_of_a_thread_serves_all)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	ASSERT_RETURNS(3, thread, gettid);
	ASSERT_EQ(0, write_last_pid(thread, "500"));
	EXPECT_STREQ("500", last_pid(self->init));
	EXPECT_RETURNS(501, actor("child", .by = self->member), getpid);
	ASSERT_EQ(0, write_last_pid(thread, "600"));
	EXPECT_RETURNS(601, actor("child", .by = thread), getpid);
}

CASE_MAIN
