// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ns-last-pid-reflects-set-tid
claim:  ns_last_pid shows the last PID allocated, one chosen by clone3(2) set_tid included
since:  5.5
needs:  config:CHECKPOINT_RESTORE
divergence: D10 shows_the_chosen_pid .. a PID chosen by set_tid leaves ns_last_pid as it was
---*/
/*
 *	test ── init (1 inside) ── child (777 inside)
 */
#include "case.h"
#include "ns_last_pid.h"

FIXTURE(namespace) {
	struct actor *init;
};

FIXTURE_SETUP(namespace)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	next_pid_is(self->init, 501);
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, shows_the_chosen_pid)
{
	actor("child", .by = self->init, .set_tid = { 777 }, .set_tid_size = 1);
	EXPECT_STREQ("777", last_pid(self->init));
}

/* Control: without set_tid it shows the new PID; and 777 was given, indeed. */
TEST_F(namespace, shows_a_pid_in_sequence)
{
	actor("child", .by = self->init);
	EXPECT_STREQ("501", last_pid(self->init));
	EXPECT_RETURNS(777, actor("child", .by = self->init, .set_tid = { 777 },
				  .set_tid_size = 1), getpid);
}

CASE_MAIN
