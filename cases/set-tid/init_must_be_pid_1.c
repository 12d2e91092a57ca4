// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: set-tid-newpid-first-is-new-ns set-tid-not-1-without-init-einval
        set-tid-1-with-init-eexist set-tid-failure-leaks-nothing
claim:  the first element of set_tid names the PID in the child's own namespace: it must be 1
        where there is no init yet, and cannot be 1 where there is one
since:  5.5
needs:  syscall:clone3
---*/
/*
 *	           outside  inside
 *	outer         1
 *	caller        2              asks for PIDs
 *	init          ?        1
 */
#include "case.h"
#include "set_tid.h"

FIXTURE(chosen) {
	struct actor *outer, *caller;
};

FIXTURE_SETUP(chosen)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
}

FIXTURE_ENDS(chosen)

#define CLONE3(...) clone3, set_tid(__VA_ARGS__), CLONE3_SIZE_VER1

TEST_F(chosen, with_a_new_namespace_1_is_inside)
{
	struct actor *init;

	/* Without a second element the number outside is the next one. */
	EXPECT_RETURNS(3, self->caller, CLONE3(CLONE_NEWPID, 1));
	init = actor("init", .by = self->caller, .flags = CLONE_NEWPID,
		     .set_tid = { 1, 42 }, .set_tid_size = 2);
	EXPECT_EQ(42, init->pid);
	EXPECT_RETURNS(1, init, getpid);
	EXPECT_EQ(42, pid_seen_by(self->outer, init));
	EXPECT_RETURNS(2, actor("member", .by = init), getpid);
}

TEST_F(chosen, with_a_new_namespace_only_1)
{
	EXPECT_ERRNO(EINVAL, self->caller, CLONE3(CLONE_NEWPID, 2));
	EXPECT_ERRNO(EINVAL, self->caller, CLONE3(CLONE_NEWPID, 2, 42));
	EXPECT_ERRNO(EINVAL, self->caller, CLONE3(CLONE_NEWPID, 42, 1));
	EXPECT_RETURNS(42, self->caller, CLONE3(CLONE_NEWPID, 1, 42));	/* control */
}

TEST_F(chosen, after_unshare_only_1_first)
{
	must(self->caller, unshare, CLONE_NEWPID);
	EXPECT_ERRNO(EINVAL, self->caller, CLONE3(0, 2));
	EXPECT_ERRNO(EINVAL, self->caller, CLONE3(0, 7, 42));
	EXPECT_EQ(42, actor("init", .by = self->caller,
			    .set_tid = { 1, 42 }, .set_tid_size = 2)->pid);
	EXPECT_RETURNS(43, self->caller, CLONE3(0, 7, 43));	/* control: now there is one */
}

TEST_F(chosen, where_there_is_an_init_not_1)
{
	struct actor *init = actor("init", .by = self->caller, .flags = CLONE_NEWPID);

	EXPECT_ERRNO(EEXIST, self->caller, CLONE3(0, 1));
	EXPECT_ERRNO(EEXIST, init, CLONE3(0, 1));
	EXPECT_ERRNO(EEXIST, init, CLONE3(0, 1, 42));
	EXPECT_ERRNO(EEXIST, init, CLONE3(0, 7, 1));
	EXPECT_ERRNO(EEXIST, init, CLONE3(CLONE_NEWPID, 1, 1));
	EXPECT_RETURNS(7, init, CLONE3(0, 7, 42));	/* control: neither is 1 */
	EXPECT_RETURNS(8, init, CLONE3(CLONE_NEWPID, 1, 8));
}

/* A call that fails makes no process, and numbers that it had got so far are free again. */
TEST_F(chosen, nothing_has_happened_after_an_error)
{
	struct actor *init = actor("init", .by = self->caller, .flags = CLONE_NEWPID);

	EXPECT_ERRNO(EEXIST, init, CLONE3(0, 7, 1));
	EXPECT_ERRNO(EINVAL, self->caller, CLONE3(CLONE_NEWPID, 2, 42));
	EXPECT_ERRNO(ECHILD, init, wait4, -1, NULL, WNOHANG, NULL);
	EXPECT_RETURNS(7, init, CLONE3(0, 7, 42));
}

CASE_MAIN
