// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: init-setsid-gives-1 translation-getpgid-of-member-from-outside
claim:  an init that calls setsid() leads session and process group 1 of its namespace, which
        have init's outer number outside
since:  always
---*/
/*
 *	           outside  inside
 *	outer         1
 *	creator       2              leads session and process group 2
 *	init          3        1
 *	older         4        2     made before setsid()
 *	younger       5        3     made after it
 */
#include "case.h"

FIXTURE(session) {
	struct actor *outer, *init, *older;
};

FIXTURE_SETUP(session)
{
	struct actor *creator;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	creator = actor("creator", .by = self->outer);
	must(creator, setsid);
	self->init = actor("init", .by = creator, .flags = CLONE_NEWPID);
	self->older = actor("older", .by = self->init);
}

FIXTURE_ENDS(session)

TEST_F(session, returns_1)
{
	EXPECT_RETURNS(1, self->init, setsid);
	EXPECT_RETURNS(1, self->init, getsid, 0);
	EXPECT_RETURNS(1, self->init, getpgid, 0);
}

TEST_F(session, returns_1_to_a_thread_too)
{
	struct actor *thread = actor("thread", .by = self->init, .thread = true);

	EXPECT_RETURNS(1, thread, setsid);
	EXPECT_RETURNS(1, self->init, getsid, 0);
	EXPECT_RETURNS(1, thread, getpgid, 0);
}

TEST_F(session, later_children_are_in_it)
{
	struct actor *younger;

	must(self->init, setsid);
	younger = actor("younger", .by = self->init);
	EXPECT_RETURNS(1, younger, getsid, 0);
	EXPECT_RETURNS(1, younger, getpgid, 0);
	EXPECT_RETURNS(1, self->init, getsid, 3);
	EXPECT_RETURNS(0, self->older, getsid, 0);
	EXPECT_RETURNS(0, self->older, getpgid, 0);
}

TEST_F(session, outside_it_has_the_outer_number)
{
	must(self->init, setsid);
	EXPECT_RETURNS(3, self->outer, getsid, 3);
	EXPECT_RETURNS(3, self->outer, getpgid, 3);
	EXPECT_RETURNS(2, self->outer, getsid, 4);
	EXPECT_RETURNS(2, self->outer, getpgid, 4);
}

TEST_F(session, a_member_leads_one_of_its_own_number)
{
	EXPECT_RETURNS(2, self->older, setsid);
	EXPECT_RETURNS(2, self->init, getsid, 2);
	EXPECT_RETURNS(2, self->init, getpgid, 2);
	EXPECT_RETURNS(4, self->outer, getsid, 4);
	EXPECT_RETURNS(4, self->outer, getpgid, 4);
}

CASE_MAIN
