// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-kill-minus1-spares-outside signals-kill-minus1-nested-reached
claim:  whom kill(-1, sig) reaches is settled by the PID namespace that the sender is in,
        not by where its parent is or its children go
since:  always
---*/
/*
 *	test ── outer ──┬── init ──┬── sender (2 inside)
 *	                │          ├── member (3 inside)
 *	                │          └── nested init ── nested member
 *	                └── bystander
 */
#include "case.h"
#include "signals_scenes.h"

EVERYBODY_CATCHES_SIGURG;

TEST_F(namespace, by_a_process_put_there_by_setns)
{
	struct actor *joiner = actor("joiner", .by = self->outer);
	struct actor *joined = join("joined", joiner, self->init);

	catch_signal(joiner, SIGURG);
	EXPECT_RETURNS(0, joined, kill, -1, SIGURG);
	EXPECT_CAUGHT(1, self->sender, SIGURG);
	EXPECT_CAUGHT(1, self->member, SIGURG);
	EXPECT_CAUGHT(1, self->nested_member, SIGURG);
	EXPECT_CAUGHT(0, self->init, SIGURG);
	EXPECT_CAUGHT(0, joiner, SIGURG);
	EXPECT_CAUGHT(0, self->bystander, SIGURG);
	EXPECT_CAUGHT(0, test, SIGURG);
	/* Control: what spares bystander is the namespace of the sender. */
	EXPECT_RETURNS(0, joiner, kill, -1, SIGURG);
	EXPECT_CAUGHT(1, self->bystander, SIGURG);
}

TEST_F(namespace, by_a_process_whose_children_go_elsewhere)
{
	must(self->sender, unshare, CLONE_NEWPID);
	actor("first", .by = self->sender);
	EXPECT_RETURNS(0, self->sender, kill, -1, SIGURG);
	EXPECT_CAUGHT(1, self->member, SIGURG);
	EXPECT_CAUGHT(1, self->nested_member, SIGURG);
	EXPECT_CAUGHT(0, self->init, SIGURG);
	EXPECT_CAUGHT(0, self->bystander, SIGURG);
	EXPECT_CAUGHT(0, test, SIGURG);
}

CASE_MAIN
