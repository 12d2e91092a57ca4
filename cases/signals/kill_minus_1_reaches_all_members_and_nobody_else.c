// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-kill-minus1-spares-outside signals-kill-minus1-alone-esrch
        signals-kill-minus1-nested-reached
claim:  kill(-1, sig) goes to all processes of the sender's PID namespace and of those
        nested in it, but not to its PID 1, to the sender, or to any process outside
since:  always
partly: disposable
---*/
/*
 *	test ── outer ──┬── init ──┬── sender (2 inside)
 *	                │          ├── member (3 inside)
 *	                │          └── nested init ── nested member
 *	                └── bystander
 *
 * SIGKILL only where PIDNS_DISPOSABLE=1 says so.
 */
#include "case.h"
#include "signals_scenes.h"

EVERYBODY_CATCHES_SIGURG;

TEST_F(namespace, by_a_member)
{
	EXPECT_RETURNS(0, self->sender, kill, -1, SIGURG);
	EXPECT_CAUGHT(1, self->member, SIGURG);
	EXPECT_CAUGHT(1, self->nested_init, SIGURG);
	EXPECT_CAUGHT(1, self->nested_member, SIGURG);
	EXPECT_CAUGHT(0, self->init, SIGURG);
	EXPECT_CAUGHT(0, self->sender, SIGURG);
	EXPECT_CAUGHT(0, self->bystander, SIGURG);
	EXPECT_CAUGHT(0, self->outer, SIGURG);
	EXPECT_CAUGHT(0, test, SIGURG);
}

TEST_F(namespace, by_init)
{
	EXPECT_RETURNS(0, self->init, kill, -1, SIGURG);
	EXPECT_CAUGHT(1, self->sender, SIGURG);
	EXPECT_CAUGHT(1, self->member, SIGURG);
	EXPECT_CAUGHT(1, self->nested_init, SIGURG);
	EXPECT_CAUGHT(1, self->nested_member, SIGURG);
	EXPECT_CAUGHT(0, self->init, SIGURG);
	EXPECT_CAUGHT(0, self->bystander, SIGURG);
	EXPECT_CAUGHT(0, test, SIGURG);
}

TEST_F(namespace, by_a_thread_of_a_member)
{
	struct actor *thread = actor("thread", .by = self->sender, .thread = true);

	EXPECT_RETURNS(0, thread, kill, -1, SIGURG);
	EXPECT_CAUGHT(1, self->member, SIGURG);
	EXPECT_CAUGHT(1, self->nested_member, SIGURG);
	EXPECT_CAUGHT(0, thread, SIGURG);
	EXPECT_CAUGHT(0, self->sender, SIGURG);
	EXPECT_CAUGHT(0, self->init, SIGURG);
	EXPECT_CAUGHT(0, self->bystander, SIGURG);
}

/* Control: what spares bystander is the namespace of the sender. */
TEST_F(namespace, by_the_outer_init)
{
	EXPECT_RETURNS(0, self->outer, kill, -1, SIGURG);
	EXPECT_CAUGHT(1, self->bystander, SIGURG);
	EXPECT_CAUGHT(1, self->init, SIGURG);
	EXPECT_CAUGHT(1, self->member, SIGURG);
	EXPECT_CAUGHT(1, self->nested_member, SIGURG);
	EXPECT_CAUGHT(0, self->outer, SIGURG);
	EXPECT_CAUGHT(0, test, SIGURG);
}

TEST_F(namespace, alone_is_esrch)
{
	struct actor *alone = actor("alone", .by = self->outer, .flags = CLONE_NEWPID);
	struct actor *thread = actor("thread", .by = alone, .thread = true);
	struct actor *second;

	EXPECT_ERRNO(ESRCH, alone, kill, -1, 0);
	EXPECT_ERRNO(ESRCH, thread, kill, -1, 0);
	EXPECT_ERRNO(ESRCH, alone, kill, -1, SIGURG);
	EXPECT_CAUGHT(0, self->bystander, SIGURG);
	/* Control: with a second process there is one to signal, for these but not for it. */
	second = actor("second", .by = alone);
	EXPECT_RETURNS(0, alone, kill, -1, 0);
	EXPECT_RETURNS(0, thread, kill, -1, 0);
	EXPECT_ERRNO(ESRCH, second, kill, -1, 0);
}

/* A nested init gets it from an ancestor: no handler helps against SIGKILL. */
TEST_F(namespace, with_sigkill)
{
	SKIP_UNLESS("disposable");
	EXPECT_ERRNO(ESRCH, actor("alone", .by = self->outer, .flags = CLONE_NEWPID), kill, -1,
		     SIGKILL);
	EXPECT_RETURNS(0, self->sender, kill, -1, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->member);
	EXPECT_KILLED(SIGKILL, self->nested_init);
	EXPECT_TRUE(dies(self->nested_member));
	EXPECT_ALIVE(self->init);
	EXPECT_ALIVE(self->sender);
	EXPECT_ALIVE(self->bystander);
}

CASE_MAIN
