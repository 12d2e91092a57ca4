// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: set-tid-invalid-values-einval
claim:  each number of set_tid is held against pid_max of the PID namespace that it is for
since:  6.14
needs:  syscall:clone3 config:SYSCTL
---*/
/* fixtures/set_tid.h has the drawing. */
#include "case.h"
#include "pid_max.h"
#include "set_tid.h"

CHOSEN_BY_INIT;

#define LIMIT 31000
#define CLONE3(...) clone3, set_tid(0, __VA_ARGS__), CLONE3_SIZE_VER1

TEST_F(chosen, lower_outside)
{
	ASSERT_EQ(0, write_pid_max(self->outer, LIMIT));
	EXPECT_ERRNO(EINVAL, self->init, CLONE3(7, LIMIT));
	/* Control: the same number inside, and the last one outside. */
	EXPECT_RETURNS(LIMIT, self->init, CLONE3(LIMIT, LIMIT - 1));
}

TEST_F(chosen, lower_inside)
{
	ASSERT_EQ(0, write_pid_max(self->init, LIMIT));
	EXPECT_ERRNO(EINVAL, self->init, CLONE3(LIMIT, 42));
	/* Control: the last number inside, and the same one outside. */
	EXPECT_RETURNS(LIMIT - 1, self->init, CLONE3(LIMIT - 1, LIMIT));
}

CASE_MAIN
