// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pid-max-write-range-einval
claim:  pid_max takes values from max(301, 8 per possible CPU) to 4194304 (64-bit); others
        are EINVAL and change nothing
since:  6.14
needs:  config:SYSCTL
---*/
/*
 *	test ── outer ── init (1 inside)
 */
#include "case.h"
#include "pid_max.h"

#define HIGHEST (sizeof(long) == 8 ? 4194304L : 32768L)

FIXTURE(namespace) {
	struct actor *init;
};

FIXTURE_SETUP(namespace)
{
	self->init = actor("init", .by = actor("outer", .flags = CLONE_NEWPID),
			   .flags = CLONE_NEWPID);
	if (write_pid_max(self->init, 31000))
		broke("pid_max cannot be set to 31000");
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, too_high)
{
	EXPECT_EQ(EINVAL, write_pid_max(self->init, HIGHEST + 1));
	EXPECT_EQ(EINVAL, write_pid_max(self->init, 2147483647));
	EXPECT_EQ(31000, pid_max(self->init));
	/* Control: the highest. */
	EXPECT_EQ(0, write_pid_max(self->init, HIGHEST));
	EXPECT_EQ(HIGHEST, pid_max(self->init));
}

TEST_F(namespace, too_low)
{
	EXPECT_EQ(EINVAL, write_pid_max(self->init, 300));
	EXPECT_EQ(EINVAL, write_pid_max(self->init, 1));
	EXPECT_EQ(EINVAL, write_pid_max(self->init, 0));
	EXPECT_EQ(EINVAL, write_pid_max(self->init, -1));
	EXPECT_EQ(31000, pid_max(self->init));
}

/* Control: the least that is taken is what the number of CPUs says. */
TEST_F(namespace, the_lowest)
{
	long least = least_pid_max(self->init);

	EXPECT_EQ(least, pid_max(self->init));
	EXPECT_TRUE(least == 301 || (least > 301 && least % 8 == 0));
	EXPECT_EQ(EINVAL, write_pid_max(self->init, least - 1));
	EXPECT_EQ(least, pid_max(self->init));
}

CASE_MAIN
