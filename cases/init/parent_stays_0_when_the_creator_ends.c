// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: init-ppid-0-after-parent-death orphans-init-itself-outer
        signals-sigkill-from-inside-ignored
claim:  an init whose creator ends still has parent 0, and the process outside that adopts it
        can wait for it
since:  always
---*/
/*
 *	           outside  inside
 *	outer         1
 *	reaper        2              a subreaper in one variant
 *	creator       3              ends: its children go to outer or to reaper
 *	sibling       4
 *	init          5        1
 *	member        6        2
 */
#include "case.h"

FIXTURE(orphan) {
	struct actor *outer, *reaper, *creator, *sibling, *init, *member;
};

FIXTURE_VARIANT(orphan) {
	bool subreaper;
};

FIXTURE_VARIANT_ADD(orphan, adopted_by_outer_init) { .subreaper = false };
FIXTURE_VARIANT_ADD(orphan, adopted_by_subreaper) { .subreaper = true };

FIXTURE_SETUP(orphan)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->reaper = actor("reaper", .by = self->outer);
	if (variant->subreaper)
		must(self->reaper, prctl, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	self->creator = actor("creator", .by = self->reaper);
	self->sibling = actor("sibling", .by = self->creator, .orphan_lives = true);
	self->init = actor("init", .by = self->creator, .flags = CLONE_NEWPID,
			   .orphan_lives = true);
	self->member = actor("member", .by = self->init);
	if (!variant->subreaper)
		self->reaper = self->outer;
}

FIXTURE_ENDS(orphan)

TEST_F(orphan, parent_is_0_before_and_after)
{
	EXPECT_RETURNS(0, self->init, getppid);
	LEAVES(self->creator);
	EXPECT_RETURNS(0, self->init, getppid);
	EXPECT_RETURNS(1, self->init, getpid);
	EXPECT_RETURNS(1, self->member, getppid);
}

/* Control: an orphan of the same creator whose reaper is in its own namespace. */
TEST_F(orphan, an_ordinary_orphan_sees_its_new_parent)
{
	EXPECT_RETURNS(3, self->sibling, getppid);
	LEAVES(self->creator);
	EXPECT_RETURNS(variant->subreaper ? 2 : 1, self->sibling, getppid);
}

TEST_F(orphan, new_parent_can_wait_for_it)
{
	int *status = shared(sizeof(*status));

	LEAVES(self->creator);
	leave(self->init, 7);
	EXPECT_RETURNS(5, self->reaper, wait4, 5, status, __WALL, NULL);
	EXPECT_STREQ("exited with 7", describe_status(*status));
}

TEST_F(orphan, it_is_protected_as_before)
{
	int *status = shared(sizeof(*status));

	LEAVES(self->creator);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL);
	EXPECT_ALIVE(self->init);
	/* Control: the same signal from outside. */
	EXPECT_RETURNS(0, self->reaper, kill, 5, SIGKILL);
	EXPECT_RETURNS(5, self->reaper, wait4, 5, status, __WALL, NULL);
	EXPECT_STREQ("killed by SIGKILL", describe_status(*status));
}

CASE_MAIN
