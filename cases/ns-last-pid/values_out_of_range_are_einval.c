// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ns-last-pid-negative-einval ns-last-pid-above-pid-max-einval
        ns-last-pid-garbage-einval
claim:  ns_last_pid takes numbers from 0 to pid_max; anything else is EINVAL and changes
        nothing
since:  always
needs:  config:CHECKPOINT_RESTORE
partly: since:6.14
---*/
/*
 *	test ── outer ── init (1 inside)
 */
#include "case.h"
#include "ns_last_pid.h"

FIXTURE(namespace) {
	struct actor *init;
};

FIXTURE_SETUP(namespace)
{
	self->init = actor("init", .by = actor("outer", .flags = CLONE_NEWPID),
			   .flags = CLONE_NEWPID);
	next_pid_is(self->init, 501);
}

FIXTURE_ENDS(namespace)

#define EXPECT_UNCHANGED(init) do { \
	EXPECT_STREQ("500", last_pid(init)); \
	EXPECT_RETURNS(501, actor("child", .by = (init)), getpid); \
} while (0)

TEST_F(namespace, negative)
{
	EXPECT_EQ(EINVAL, write_last_pid(self->init, "-1"));
	EXPECT_EQ(EINVAL, write_last_pid(self->init, "-2"));
	EXPECT_EQ(EINVAL, write_last_pid(self->init, "-2147483648"));
	EXPECT_UNCHANGED(self->init);
}

TEST_F(namespace, above_pid_max)
{
	long max = pid_max(self->init);

	EXPECT_EQ(EINVAL, write_last_pid(self->init, "%ld", max + 1));
	EXPECT_EQ(EINVAL, write_last_pid(self->init, "%ld", max + 600));
	EXPECT_EQ(EINVAL, write_last_pid(self->init, "2147483647"));
	EXPECT_EQ(EINVAL, write_last_pid(self->init, "4294967896"));	/* 2^32 + 600 */
	EXPECT_UNCHANGED(self->init);
}

/* Since 6.14 each namespace has its own pid_max, which says how far its ns_last_pid goes. */
TEST_F(namespace, above_pid_max_of_the_namespace)
{
	SKIP_UNLESS("since:6.14");	/* before, this would change the whole machine's */
	ASSERT_EQ(0, write_file(self->init, "/proc/sys/kernel/pid_max", "100000"));
	EXPECT_EQ(EINVAL, write_last_pid(self->init, "100001"));
	EXPECT_UNCHANGED(self->init);
	EXPECT_EQ(0, write_last_pid(self->init, "100000"));
	EXPECT_STREQ("100000", last_pid(self->init));
}

TEST_F(namespace, not_a_number)
{
	EXPECT_EQ(EINVAL, write_last_pid(self->init, "abc"));
	EXPECT_EQ(EINVAL, write_last_pid(self->init, "600abc"));
	EXPECT_EQ(EINVAL, write_last_pid(self->init, "-"));
	EXPECT_UNCHANGED(self->init);
}

/* Control: what lies within the range is taken. */
TEST_F(namespace, from_0_to_pid_max)
{
	long max = pid_max(self->init);

	EXPECT_EQ(0, write_last_pid(self->init, "0"));
	EXPECT_STREQ("0", last_pid(self->init));
	EXPECT_EQ(0, write_last_pid(self->init, "600"));
	EXPECT_STREQ("600", last_pid(self->init));
	EXPECT_EQ(0, write_last_pid(self->init, "%ld", max));
	EXPECT_STREQ(shared_string("%ld", max), last_pid(self->init));
}

CASE_MAIN
