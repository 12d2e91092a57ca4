// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: accounting-acct-per-ns
claim:  acct(2) switches accounting on and off for the PID namespace of the caller: processes
        outside leave no record in its file
since:  always
needs:  disposable cap:sys_pacct config:BSD_PROCESS_ACCT_V3
---*/
/*
 *	test ── outer ──┬── init (1 inside) ──── member (2 inside)
 *	                └── beside (1 of another)
 */
#include "case.h"
#include "accounting.h"

FIXTURE(accounts) {
	struct actor *outer, *init, *member, *beside;
	const char *file, *other;
};

FIXTURE_SETUP(accounts)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->beside = named("beside", actor("beside", .by = self->outer, .flags = CLONE_NEWPID));
	self->file = new_account(self->outer, "file");
	self->other = new_account(self->outer, "other");
}

FIXTURE_ENDS(accounts)

static void exit_everywhere(struct actor *outer, struct actor *init, struct actor *beside)
{
	exit_of("outside", outer);
	exit_of("neighbour", beside);
	exit_of("inside", init);
}

TEST_F(accounts, switched_on_by_init)
{
	EXPECT_RETURNS(0, self->init, acct, self->file);
	exit_everywhere(self->outer, self->init, self->beside);
	EXPECT_STREQ("inside", recorded_in(self->outer, self->file));
}

TEST_F(accounts, switched_on_by_a_member)
{
	EXPECT_RETURNS(0, self->member, acct, self->file);
	exit_everywhere(self->outer, self->init, self->beside);
	EXPECT_STREQ("inside", recorded_in(self->outer, self->file));
}

/* The namespace of its children is another one. */
TEST_F(accounts, switched_on_after_unshare)
{
	must(self->member, unshare, CLONE_NEWPID);
	actor("nested", .by = self->member);
	EXPECT_RETURNS(0, self->member, acct, self->file);
	exit_everywhere(self->outer, self->init, self->beside);
	EXPECT_STREQ("inside", recorded_in(self->outer, self->file));
}

TEST_F(accounts, each_has_its_own)
{
	EXPECT_RETURNS(0, self->init, acct, self->file);
	EXPECT_RETURNS(0, self->beside, acct, self->other);
	exit_everywhere(self->outer, self->init, self->beside);
	EXPECT_STREQ("inside", recorded_in(self->outer, self->file));
	EXPECT_STREQ("neighbour", recorded_in(self->outer, self->other));
}

/* Who switches it off is the last to leave a record. */
TEST_F(accounts, switched_off_for_one)
{
	must(self->init, acct, self->file);
	must(self->beside, acct, self->other);
	EXPECT_RETURNS(0, self->beside, acct, NULL);
	EXPECT_RETURNS(0, self->outer, acct, NULL);
	exit_everywhere(self->outer, self->init, self->beside);
	EXPECT_STREQ("inside", recorded_in(self->outer, self->file));
	EXPECT_STREQ("beside", recorded_in(self->outer, self->other));
}

/* Control: the outer processes do leave records, where they are asked for. */
TEST_F(accounts, switched_on_outside)
{
	EXPECT_RETURNS(0, self->outer, acct, self->file);
	exit_of("outside", self->outer);
	EXPECT_STREQ("outside", recorded_in(self->outer, self->file));
}

CASE_MAIN
