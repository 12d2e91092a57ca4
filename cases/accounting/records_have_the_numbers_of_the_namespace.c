// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: accounting-acct-local-pids
claim:  the process IDs in an accounting record are numbers of the PID namespace that it is
        written for; a parent outside is 0
since:  always
needs:  disposable cap:sys_pacct config:BSD_PROCESS_ACCT_V3
---*/
/*
 *	test ── outer ──┬── helper
 *	                └── init (1 inside) ──── member (5) and a thread of it (6)
 */
#include "case.h"
#include "accounting.h"

FIXTURE(accounts) {
	struct actor *outer, *helper, *init, *member, *thread;
	const char *file;
};

FIXTURE_SETUP(accounts)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->helper = actor("helper", .by = self->outer);
	skip_pids(self->outer, 7);
	self->init = named("init", actor("init", .by = self->outer, .flags = CLONE_NEWPID));
	skip_pids(self->init, 3);
	self->member = actor("member", .by = self->init);
	self->member = named("member", has_number(self->member, 5));
	self->thread = actor("thread", .by = self->member, .thread = true);
	self->thread = has_number(self->thread, 6);
	self->file = new_account(self->outer, "file");
	must(self->init, acct, self->file);
}

FIXTURE_ENDS(accounts)

#define EXPECT_RECORD(numbers, name) \
	EXPECT_STREQ(numbers, record_of(name, self->outer, self->file))

TEST_F(accounts, of_a_member)
{
	LEAVES(self->member);
	EXPECT_RECORD("5 1", "member");
}

TEST_F(accounts, of_a_grandchild)
{
	exit_of("grandchild", self->member);
	EXPECT_RECORD("7 5", "grandchild");
}

TEST_F(accounts, of_init)
{
	LEAVES(self->init);
	EXPECT_RECORD("1 0", "init");
}

TEST_F(accounts, of_a_process_whose_parent_is_outside)
{
	struct actor *injected = join("injected", self->helper, self->init);

	named("injected", injected);
	LEAVES(injected);
	EXPECT_RECORD("7 0", "injected");
}

/* The process ends with its last thread, under the number of the process. */
TEST_F(accounts, of_a_process_that_ends_with_another_thread)
{
	named("thread", self->thread);
	start(self->member, exit, 0);
	ASSERT_TRUE(dies(self->member));
	start(self->thread, exit, 0);
	ASSERT_EXITED(0, self->member);
	EXPECT_RECORD("5 1", "thread");
}

/* Control of the above: a child of a thread is a child of its process. */
TEST_F(accounts, of_a_child_of_a_thread)
{
	exit_of("child", self->thread);
	EXPECT_RECORD("7 5", "child");
}

CASE_MAIN
