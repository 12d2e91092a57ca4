// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-pdeathsig-si-pid-0 signals-pdeathsig-kill-ends-init
claim:  the parent-death signal of an outer parent comes from an ancestor: its sender is
        PID 0, SIGKILL ends init, and a signal without a handler does not
since:  always
---*/
/*
 *	test ── outer ── parent ──── init ── member ── child
 *	          1        4          5 outside (1 inside)
 */
#include "case.h"

FIXTURE(namespace) {
	struct actor *outer, *parent, *init, *member, *child;
};

FIXTURE_SETUP(namespace)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->parent = has_number(actor("parent", .by = self->outer), 4);
	self->init = has_number(actor("init", .by = self->parent, .flags = CLONE_NEWPID), 5);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->child = actor("child", .by = self->member);
}

FIXTURE_ENDS(namespace)

/* Once a process is reaped its parent-death signals have been sent. */
static void end(struct actor *who)
{
	leave(who, 0);
	if (reap(who))
		broke("%s has not ended", who->name);
}

TEST_F(namespace, sigkill_ends_init)
{
	int *status = shared(sizeof(*status));

	must(self->init, prctl, PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
	end(self->parent);
	EXPECT_RETURNS(5, self->outer, wait4, 5, status, 0, NULL);
	EXPECT_EQ(SIGKILL, *status);
	EXPECT_TRUE(dies(self->member));
}

TEST_F(namespace, sigterm_without_a_handler_does_not)
{
	must(self->init, prctl, PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
	end(self->parent);
	EXPECT_ALIVE(self->init);
}

TEST_F(namespace, a_handler_sees_pid_0)
{
	must(self->init, prctl, PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
	catch_signal(self->init, SIGTERM);
	end(self->parent);
	EXPECT_CAUGHT(1, self->init, SIGTERM);
	EXPECT_EQ(0, caught_info(self->init, SIGTERM)->si_pid);
}

/* Control: of a parent inside it is the local number. */
TEST_F(namespace, of_an_inner_parent_it_is_his_number)
{
	must(self->child, prctl, PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
	catch_signal(self->child, SIGTERM);
	end(self->member);
	EXPECT_CAUGHT(1, self->child, SIGTERM);
	EXPECT_EQ(2, caught_info(self->child, SIGTERM)->si_pid);
}

/* The parent is the thread that made init, not its whole process. */
TEST_F(namespace, it_is_the_end_of_the_parent_thread)
{
	struct actor *thread = actor("thread", .by = self->parent, .thread = true);
	struct actor *init = actor("another init", .by = thread, .flags = CLONE_NEWPID);

	must(init, prctl, PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
	start(thread, exit, 0);
	EXPECT_TRUE(dies(init));
	EXPECT_ALIVE(self->parent);
	EXPECT_ALIVE(self->init);
}

CASE_MAIN
