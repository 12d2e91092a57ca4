// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: accounting-acct-eperm-userns
claim:  acct(2) needs CAP_SYS_PACCT in the initial user namespace: the root of a user namespace
        gets EPERM even in a PID namespace that it owns, and changes nothing
since:  always
needs:  userns config:BSD_PROCESS_ACCT_V3
partly: disposable cap:sys_pacct
---*/
/*
 *	test ── outer ── root (1 inside)	root is in a user namespace of its own
 */
#include "case.h"
#include "accounting.h"

FIXTURE(accounts) {
	struct actor *outer, *root;
	const char *file, *other;
};

FIXTURE_SETUP(accounts)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->file = new_account(self->outer, "file");
	self->other = new_account(self->outer, "other");
	self->root = actor("root", .by = self->outer);
	enter_user_namespace(self->root);
	self->root = actor("root", .by = self->root, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(accounts)

TEST_F(accounts, on)
{
	EXPECT_ERRNO(EPERM, self->root, acct, self->file);
	exit_of("one", self->root);
	EXPECT_STREQ("", recorded_in(self->outer, self->file));
}

TEST_F(accounts, off)
{
	EXPECT_ERRNO(EPERM, self->root, acct, NULL);
}

/* What the real root has switched on goes on, into the same file. */
TEST_F(accounts, while_it_is_on)
{
	struct actor *member;

	SKIP_UNLESS("disposable cap:sys_pacct");
	must(self->outer, acct, self->file);
	member = actor("member", .by = self->outer);
	enter_user_namespace(member);
	EXPECT_ERRNO(EPERM, member, acct, NULL);
	EXPECT_ERRNO(EPERM, member, acct, self->other);
	exit_of("one", self->outer);
	EXPECT_STREQ("one", recorded_in(self->outer, self->file));
	EXPECT_STREQ("", recorded_in(self->outer, self->other));
}

/* A capability of the initial user namespace is wanted, not the user number. */
TEST_F(accounts, without_the_capability)
{
	struct actor *member = actor("member", .by = self->outer);

	keep_capabilities(member, 0);
	EXPECT_ERRNO(EPERM, member, acct, self->file);
}

/* Control: the same file, by a process of the initial user namespace. */
TEST_F(accounts, by_the_real_root)
{
	struct actor *init;

	SKIP_UNLESS("disposable cap:sys_pacct");
	init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	keep_capabilities(init, CAP_BIT(CAP_SYS_PACCT));
	EXPECT_RETURNS(0, init, acct, self->file);
	exit_of("one", init);
	EXPECT_STREQ("one", recorded_in(self->outer, self->file));
	named("init", init);
	EXPECT_RETURNS(0, init, acct, NULL);
}

CASE_MAIN
