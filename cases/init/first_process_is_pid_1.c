// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: init-pid-is-1-clone init-pid-is-1-clone3 init-pid-is-1-unshare init-tid-is-1
        init-ppid-is-0 init-sid-is-0 init-pgid-is-0 init-outer-pid-returned
        init-exit-status-to-parent
claim:  the first process of a new PID namespace has PID 1 and no relatives there, while its
        creator knows it by a number of its own namespace
since:  always
partly: since:5.3 syscall:clone3
---*/
/*
 *	           outside  inside
 *	outer         1
 *	creator       2                leads session and process group 2
 *	bystander     3                an ordinary child of creator
 *	init          4        1       the other child of creator
 */
#include "case.h"

FIXTURE(birth) {
	struct actor *outer, *creator, *bystander, *init;
};

FIXTURE_VARIANT(birth) {
	enum route route;
	const char *needs;
};

FIXTURE_VARIANT_ADD(birth, clone) { .route = BY_CLONE, .needs = "" };
FIXTURE_VARIANT_ADD(birth, clone3) { .route = BY_CLONE3, .needs = "since:5.3 syscall:clone3" };
FIXTURE_VARIANT_ADD(birth, unshare) { .route = BY_UNSHARE, .needs = "" };

FIXTURE_SETUP(birth)
{
	SKIP_UNLESS(variant->needs);
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->creator = actor("creator", .by = self->outer);
	must(self->creator, setsid);
	self->bystander = actor("bystander", .by = self->creator);
	self->init = new_init("init", self->creator, variant->route);
}

FIXTURE_ENDS(birth)

TEST_F(birth, pid_and_tid_are_1)
{
	EXPECT_RETURNS(1, self->init, getpid);
	EXPECT_RETURNS(1, self->init, gettid);
}

TEST_F(birth, parent_session_and_group_are_0)
{
	EXPECT_RETURNS(0, self->init, getppid);
	EXPECT_RETURNS(0, self->init, getsid, 0);
	EXPECT_RETURNS(0, self->init, getpgid, 0);
}

/* Control: a child of the same creator in the creator's namespace. */
TEST_F(birth, an_ordinary_child_has_its_relatives)
{
	EXPECT_RETURNS(3, self->bystander, getpid);
	EXPECT_RETURNS(2, self->bystander, getppid);
	EXPECT_RETURNS(2, self->bystander, getsid, 0);
	EXPECT_RETURNS(2, self->bystander, getpgid, 0);
}

TEST_F(birth, creator_knows_it_by_the_outer_number)
{
	EXPECT_EQ(4, self->init->pid);
	EXPECT_NE(ns_inode(self->creator, "pid"), ns_inode(self->init, "pid"));
}

TEST_F(birth, exit_status_reaches_the_creator)
{
	int *status = shared(sizeof(*status));

	leave(self->init, 7);
	EXPECT_RETURNS(4, self->creator, wait4, 4, status, 0, NULL);
	EXPECT_STREQ("exited with 7", describe_status(*status));
}

TEST_F(birth, exit_status_that_a_thread_gives)
{
	int *status = shared(sizeof(*status));

	leave(actor("thread", .by = self->init, .thread = true), 7);
	EXPECT_RETURNS(4, self->creator, wait4, 4, status, 0, NULL);
	EXPECT_STREQ("exited with 7", describe_status(*status));
}

CASE_MAIN
