// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ns-last-pid-fresh-is-1 ns-last-pid-shows-last-allocated ns-last-pid-counts-threads
claim:  ns_last_pid shows the last PID allocated in the namespace: of a process or a
        thread, alive or not, whoever created it
since:  always
needs:  config:CHECKPOINT_RESTORE
---*/
/*
 *	test ── outer ──┬── init (1 inside) ── child, thread... (2, 3, ... inside)
 *	                └── joiner: creates a member of init's namespace from outside
 */
#include "case.h"
#include "ns_last_pid.h"

FIXTURE(namespace) {
	struct actor *outer, *init;
};

FIXTURE_VARIANT(namespace) {
	enum route route;
};

FIXTURE_VARIANT_ADD(namespace, clone) { .route = BY_CLONE };
FIXTURE_VARIANT_ADD(namespace, clone3) { .route = BY_CLONE3 };
FIXTURE_VARIANT_ADD(namespace, unshare) { .route = BY_UNSHARE };

FIXTURE_SETUP(namespace)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 6);
	self->init = new_init("init", actor("creator", .by = self->outer), variant->route);
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, is_1_while_init_is_alone)
{
	EXPECT_STREQ("1", last_pid(self->init));
}

TEST_F(namespace, is_the_pid_of_the_newest_process)
{
	struct actor *child = actor("child", .by = self->init), *grandchild;

	EXPECT_STREQ("2", last_pid(self->init));
	EXPECT_STREQ("2", last_pid(child));
	grandchild = actor("grandchild", .by = child);
	EXPECT_RETURNS(3, grandchild, getpid);
	EXPECT_STREQ("3", last_pid(self->init));
}

TEST_F(namespace, stays_when_the_process_has_ended)
{
	struct actor *child = actor("child", .by = self->init);

	leave(child, 0);
	EXPECT_STREQ("2", last_pid(self->init));	/* a zombie, or not yet */
	ASSERT_EXITED(0, child);
	EXPECT_STREQ("2", last_pid(self->init));
}

TEST_F(namespace, is_the_tid_of_the_newest_thread)
{
	struct actor *child = actor("child", .by = self->init);
	struct actor *thread = actor("thread", .by = child, .thread = true);

	EXPECT_RETURNS(2, thread, getpid);
	EXPECT_RETURNS(3, thread, gettid);
	EXPECT_STREQ("3", last_pid(self->init));
	EXPECT_STREQ("3", last_pid(thread));
}

TEST_F(namespace, counts_a_process_created_from_outside)
{
	struct actor *member = join("member", actor("joiner", .by = self->outer), self->init);

	EXPECT_RETURNS(2, member, getpid);
	EXPECT_STREQ("2", last_pid(self->init));
}

CASE_MAIN
