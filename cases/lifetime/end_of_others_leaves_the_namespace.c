// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-member-death-harmless lifetime-creator-death-harmless
        lifetime-init-death-kills-all
claim:  neither the end of an ordinary member, even the last beside init, nor the end of the
        process that created it ends a PID namespace
since:  always
---*/
/*
 *	outer ── creator ── init ──┬── member
 *	  1         2         3    └── second     inside: init 1, member 2, second 3
 *
 * None dies with its parent for another reason (.orphan_lives).
 */
#include "case.h"

FIXTURE(others) {
	struct actor *outer, *creator, *init, *member, *second;
	ino_t inode;
};

FIXTURE_VARIANT(others) { bool killed; };

FIXTURE_VARIANT_ADD(others, exit) { .killed = false };
FIXTURE_VARIANT_ADD(others, sigkill) { .killed = true };

FIXTURE_SETUP(others)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->creator = actor("creator", .by = self->outer);
	self->init = actor("init", .by = self->creator, .flags = CLONE_NEWPID,
			   .orphan_lives = true);
	self->member = actor("member", .by = self->init, .orphan_lives = true);
	self->second = actor("second", .by = self->init, .orphan_lives = true);
	self->inode = ns_inode(self->init, "pid");
}

FIXTURE_ENDS(others)

/* Ends @who in the way of the variant; its parent waits for it. */
#define END(who) \
	do { \
		if (variant->killed) \
			must((who)->by, kill, (who)->pid, SIGKILL); \
		else \
			leave(who, 0); \
		ASSERT_EQ(variant->killed ? SIGKILL : 0, reap(who)); \
	} while (0)

TEST_F(others, a_member)
{
	END(self->member);
	EXPECT_ALIVE(self->init);
	EXPECT_ALIVE(self->second);
	EXPECT_RETURNS(4, actor("new", .by = self->init), getpid);
}

TEST_F(others, the_last_member_beside_init)
{
	struct actor *new;

	END(self->member);
	END(self->second);
	ASSERT_ALIVE(self->init);
	EXPECT_RETURNS(1, self->init, getpid);
	new = actor("new", .by = self->init);
	EXPECT_RETURNS(4, new, getpid);
	EXPECT_EQ(self->inode, ns_inode(new, "pid"));
}

TEST_F(others, the_creator)
{
	END(self->creator);
	ASSERT_ALIVE(self->init);
	EXPECT_ALIVE(self->member);
	EXPECT_ALIVE(self->second);
	EXPECT_RETURNS(4, actor("new", .by = self->member), getpid);
	EXPECT_EQ(self->inode, ns_inode(self->init, "pid"));
}

/* Control: the end of init. */
TEST_F(others, init_ends_it)
{
	END(self->init);
	EXPECT_TRUE(dies(self->member));
	EXPECT_TRUE(dies(self->second));
	EXPECT_ALIVE(self->creator);
}

CASE_MAIN
