// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ns-last-pid-fresh-is-1 ns-last-pid-write-selects-next ns-last-pid-write-then-read-back
        ns-last-pid-shows-last-allocated
claim:  ns_last_pid shows the last PID allocated in the namespace, and the next PID is
        the one above what is written to it
since:  always
needs:  config:CHECKPOINT_RESTORE
---*/
#include "case.h"

#define NS_LAST_PID "/proc/sys/kernel/ns_last_pid"

FIXTURE(namespace) {
	struct actor *init;
};

FIXTURE_SETUP(namespace)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, is_1_while_init_is_alone)
{
	EXPECT_STREQ("1", read_file(self->init, NS_LAST_PID));
}

TEST_F(namespace, is_the_pid_of_the_newest_child)
{
	struct actor *child = actor("child", .by = self->init);

	EXPECT_RETURNS(2, child, getpid);
	EXPECT_STREQ("2", read_file(self->init, NS_LAST_PID));
	leave(child, 0);
	ASSERT_EXITED(0, child);
	EXPECT_STREQ("2", read_file(self->init, NS_LAST_PID));
}

TEST_F(namespace, reads_back_what_was_written)
{
	ASSERT_EQ(0, write_file(self->init, NS_LAST_PID, "500"));
	EXPECT_STREQ("500", read_file(self->init, NS_LAST_PID));
}

TEST_F(namespace, next_child_is_one_above)
{
	ASSERT_EQ(0, write_file(self->init, NS_LAST_PID, "500"));
	EXPECT_RETURNS(501, actor("child", .by = self->init), getpid);
	EXPECT_STREQ("501", read_file(self->init, NS_LAST_PID));
}

/* Control: without the write the next child is 2. */
TEST_F(namespace, next_child_is_2_without_a_write)
{
	EXPECT_RETURNS(2, actor("child", .by = self->init), getpid);
}

CASE_MAIN
