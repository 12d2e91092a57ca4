// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-sigkill-from-inside-ignored signals-sigkill-from-ancestor-kills
        signals-ancestor-si-pid-0
claim:  whether a signal to init comes from inside depends on the PID namespace that its
        sender is in, not on his parent, his user namespace or where his children go
since:  always
partly: userns
---*/
/*
 *	test ── outer ──┬── init ──── member          numbers:  outer   inner
 *	                ├── joiner ── joined            init      4       1
 *	                └── stranger                    joined    8       3
 *
 *	    joiner has put joined into the namespace of init by setns
 */
#include "case.h"

FIXTURE(namespace) {
	struct actor *outer, *init, *member, *joiner, *joined, *stranger;
};

FIXTURE_SETUP(namespace)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 4);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->joiner = has_number(actor("joiner", .by = self->outer), 6);
	self->stranger = has_number(actor("stranger", .by = self->outer), 7);
	self->joined = has_number(join("joined", self->joiner, self->init), 8);
	catch_signal(self->init, SIGUSR1);
}

FIXTURE_ENDS(namespace)

#define EXPECT_INSIDE(who, number) \
	do { \
		EXPECT_RETURNS(0, who, kill, 1, SIGKILL); \
		EXPECT_ALIVE(self->init); \
		EXPECT_RETURNS(0, who, kill, 1, SIGUSR1); \
		EXPECT_CAUGHT(1, self->init, SIGUSR1); \
		EXPECT_EQ(number, caught_info(self->init, SIGUSR1)->si_pid); \
	} while (0)

#define EXPECT_OUTSIDE(who) \
	do { \
		EXPECT_RETURNS(0, who, kill, 4, SIGUSR1); \
		EXPECT_CAUGHT(1, self->init, SIGUSR1); \
		EXPECT_EQ(0, caught_info(self->init, SIGUSR1)->si_pid); \
		EXPECT_RETURNS(0, who, kill, 4, SIGKILL); \
		EXPECT_KILLED(SIGKILL, self->joined);	/* init waits for it */ \
		EXPECT_KILLED(SIGKILL, self->init); \
	} while (0)

TEST_F(namespace, a_process_put_there_by_setns_is_inside)
{
	EXPECT_INSIDE(self->joined, 3);
}

TEST_F(namespace, a_member_whose_children_go_elsewhere_is_inside)
{
	must(self->member, unshare, CLONE_NEWPID);
	actor("first", .by = self->member);
	EXPECT_INSIDE(self->member, 2);
}

TEST_F(namespace, a_member_in_a_user_namespace_of_its_own_is_inside)
{
	SKIP_UNLESS("userns");
	must(self->member, unshare, CLONE_NEWUSER);
	EXPECT_INSIDE(self->member, 2);
}

/* Control: whose children go inside is not inside himself. */
TEST_F(namespace, the_caller_of_setns_is_outside)
{
	EXPECT_OUTSIDE(self->joiner);
}

/* Control: a process that has nothing to do with init. */
TEST_F(namespace, a_stranger_is_outside)
{
	EXPECT_OUTSIDE(self->stranger);
}

CASE_MAIN
