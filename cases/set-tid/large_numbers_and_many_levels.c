// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: set-tid-chosen-pid set-tid-multi-level
claim:  set_tid may name the largest number below pid_max, and as many levels as there are
since:  5.5
needs:  syscall:clone3
---*/

#include "case.h"
#include "ns_last_pid.h"

FIXTURE(levels) { struct chain inits; };

FIXTURE_SETUP(levels)
{
	grow_chain(&self->inits, 3);
}

FIXTURE_ENDS(levels)

TEST_F(levels, the_largest_number_at_each_of_three)
{
	struct actor **init = self->inits.init, *child;
	pid_t max = pid_max(init[2]);

	child = actor("child", .by = init[2], .set_tid = { max - 1, max - 2, max - 3 },
		      .set_tid_size = 3);
	EXPECT_RETURNS(max - 1, child, getpid);
	EXPECT_EQ(max - 2, pid_seen_by(init[1], child));
	EXPECT_EQ(max - 3, pid_seen_by(init[0], child));
}

/* A number at each of eleven levels: 21 at the innermost, 31 at the outermost. */
TEST_F(levels, eleven_of_them)
{
	struct actor *child;
	int i;

	grow_chain(&self->inits, 11);
	child = actor("child", .by = self->inits.init[10],
		      .set_tid = { 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31 },
		      .set_tid_size = 11);
	EXPECT_RETURNS(21, child, getpid);
	for (i = 0; i < 11; i++)
		EXPECT_EQ(31 - i, pid_seen_by(self->inits.init[i], child));
}

CASE_MAIN
