// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-kill0-process-group signals-to-ancestor-si-pid-translated
        signals-ancestor-si-pid-0-noninit
claim:  kill(0, sig) from inside a PID namespace signals no process outside, even in the
        same process group; what a signal to an ancestor says of its sender is the PID
        that he has there
since:  always
divergence: D5 a_process_outside_is_spared .. kernels signal the outer processes of the group
divergence: D6 si_pid_is_the_senders_number_outside ..7.2 kernels give the inner number, that
        of another process
divergence: D15 a_member_of_the_group_does_not_change_si_pid 5.3..7.2 kernels show the outer
        receivers 0 once the signal has been sent to an inner one
---*/
/*
 *	test ── outer ── leader ──┬── outsider           numbers:  outer   inner
 *	                          └── init ── sender       leader    4
 *	                                        └ member   outsider  5
 *	                                                   init      6      1
 *	   leader's process group: all but outer           sender    7      2
 *	                                                   member    8      3
 */
#include "case.h"

FIXTURE(group) {
	struct actor *outer, *leader, *outsider, *init, *sender, *member;
};

FIXTURE_SETUP(group)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->leader = has_number(actor("leader", .by = self->outer), 4);
	must(self->leader, setpgid, 0, 0);
	self->outsider = actor("outsider", .by = self->leader);
	self->init = actor("init", .by = self->leader, .flags = CLONE_NEWPID);
	self->sender = has_number(actor("sender", .by = self->init), 2);
	self->member = actor("member", .by = self->sender);
	catch_signal(self->outer, SIGUSR1);
	catch_signal(self->leader, SIGUSR1);
	catch_signal(self->outsider, SIGUSR1);
	catch_signal(self->init, SIGUSR1);
	catch_signal(self->sender, SIGUSR1);
	catch_signal(self->member, SIGUSR1);
}

FIXTURE_ENDS(group)

TEST_F(group, a_process_outside_is_spared)
{
	must(self->sender, kill, 0, SIGUSR1);
	EXPECT_CAUGHT(0, self->outsider, SIGUSR1);
	EXPECT_CAUGHT(0, self->leader, SIGUSR1);
}

/* Judged only where a signal comes through. */
TEST_F(group, si_pid_is_the_senders_number_outside)
{
	must(self->sender, kill, 0, SIGUSR1);
	EXPECT_LE(0, caught(self->outsider, SIGUSR1));
	if (caught(self->outsider, SIGUSR1) > 0)
		EXPECT_EQ(7, caught_info(self->outsider, SIGUSR1)->si_pid);
}

TEST_F(group, members_of_the_group_are_reached)
{
	EXPECT_RETURNS(0, self->sender, kill, 0, SIGUSR1);
	EXPECT_CAUGHT(1, self->init, SIGUSR1);
	EXPECT_CAUGHT(1, self->sender, SIGUSR1);
	EXPECT_CAUGHT(1, self->member, SIGUSR1);
	EXPECT_EQ(2, caught_info(self->init, SIGUSR1)->si_pid);
	EXPECT_EQ(2, caught_info(self->member, SIGUSR1)->si_pid);
	EXPECT_CAUGHT(0, self->outer, SIGUSR1);		/* not in the group */
}

/* Control: kill(0) from outside reaches the group at all levels. */
TEST_F(group, from_outside_all_are_reached)
{
	EXPECT_RETURNS(0, self->leader, kill, 0, SIGUSR1);
	EXPECT_CAUGHT(1, self->outsider, SIGUSR1);
	EXPECT_CAUGHT(1, self->member, SIGUSR1);
	EXPECT_EQ(0, caught_info(self->member, SIGUSR1)->si_pid);
	EXPECT_CAUGHT(0, self->outer, SIGUSR1);
}

/* Each receiver learns what holds for itself, whatever the others are told. */
TEST_F(group, a_member_of_the_group_does_not_change_si_pid)
{
	must(self->leader, kill, 0, SIGUSR1);
	EXPECT_CAUGHT(1, self->outsider, SIGUSR1);
	EXPECT_EQ(4, caught_info(self->outsider, SIGUSR1)->si_pid);
}

/* In a group of its own kill(0) concerns nobody else. */
TEST_F(group, a_group_inside_is_all_inside)
{
	must(self->sender, setpgid, 0, 0);
	EXPECT_RETURNS(0, self->sender, kill, 0, SIGUSR1);
	EXPECT_CAUGHT(1, self->sender, SIGUSR1);
	EXPECT_CAUGHT(0, self->member, SIGUSR1);
	EXPECT_CAUGHT(0, self->init, SIGUSR1);
	EXPECT_CAUGHT(0, self->outsider, SIGUSR1);
}

CASE_MAIN
