// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-init-death-kills-nested
claim:  with the init of a PID namespace all namespaces below it end, and no other
since:  always
---*/
/*
 *	outer ──┬── upper ──┬── middle ── lower ── lowest ── member
 *	  1     │     2     │     3         4        5          6
 *	        │           └── sibling (7)
 *	        └── other (8)
 *
 * Each but member is the init of a namespace of its own. The numbers are those in
 * outer's. None dies with its parent for another reason (.orphan_lives).
 */
#include "case.h"

FIXTURE(levels) {
	struct actor *outer, *upper, *middle, *lower, *lowest, *member, *sibling, *other;
};

FIXTURE_VARIANT(levels) { bool by_signal; };

FIXTURE_VARIANT_ADD(levels, exit) { .by_signal = false };
FIXTURE_VARIANT_ADD(levels, sigkill) { .by_signal = true };

static struct actor *below(struct actor *by, const char *name)
{
	return actor(name, .by = by, .flags = CLONE_NEWPID, .orphan_lives = true);
}

FIXTURE_SETUP(levels)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->upper = below(self->outer, "upper");
	self->middle = below(self->upper, "middle");
	self->lower = below(self->middle, "lower");
	self->lowest = below(self->lower, "lowest");
	self->member = actor("member", .by = self->lowest, .orphan_lives = true);
	self->sibling = below(self->upper, "sibling");
	self->other = has_number(below(self->outer, "other"), 8);
}

FIXTURE_ENDS(levels)

/* Ends an init, whose number in outer's namespace is @pid, in the way of the variant. */
#define END(who, pid) \
	do { \
		if (variant->by_signal) \
			must(self->outer, kill, pid, SIGKILL); \
		else \
			leave(who, 0); \
	} while (0)

TEST_F(levels, all_below_the_top)
{
	ASSERT_ALIVE(self->member);
	END(self->upper, 2);
	ASSERT_TRUE(dies(self->upper));
	EXPECT_TRUE(dies(self->middle));
	EXPECT_TRUE(dies(self->lower));
	EXPECT_TRUE(dies(self->lowest));
	EXPECT_TRUE(dies(self->member));
	EXPECT_TRUE(dies(self->sibling));
	EXPECT_ALIVE(self->other);
	EXPECT_ALIVE(self->outer);
}

TEST_F(levels, all_below_the_middle_and_nothing_else)
{
	ASSERT_ALIVE(self->member);
	END(self->middle, 3);
	ASSERT_TRUE(dies(self->middle));
	EXPECT_TRUE(dies(self->lower));
	EXPECT_TRUE(dies(self->lowest));
	EXPECT_TRUE(dies(self->member));
	EXPECT_ALIVE(self->sibling);
	EXPECT_ALIVE(self->upper);
	EXPECT_ALIVE(self->other);
}

/* Control: the numbers were in use before. */
TEST_F(levels, nobody_is_left_once_the_top_was_waited_for)
{
	pid_t pid;

	for (pid = 2; pid <= 7; pid++)
		EXPECT_RETURNS(0, self->outer, kill, pid, 0);
	END(self->upper, 2);
	ASSERT_EQ(variant->by_signal ? SIGKILL : 0, reap(self->upper));
	for (pid = 2; pid <= 7; pid++)
		EXPECT_ERRNO(ESRCH, self->outer, kill, pid, 0);
	EXPECT_RETURNS(0, self->outer, kill, 8, 0);
}

CASE_MAIN
