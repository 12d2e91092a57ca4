// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-send-signal-group-across pidfd-send-signal-si-pid
claim:  PIDFD_SIGNAL_PROCESS_GROUP on a process that leads a process group signals that group
        and no other, whatever numbers it has in the PID namespaces of sender and receivers,
        and each receiver learns what it can see of the sender
since:  6.9
divergence: D33 each_learns_what_it_can_see_of_the_sender 6.9..7.2 kernels show 0 to all others
        once the signal has been sent to a member of a namespace below
---*/
/*
 *	           outer  inner   group
 *	outer        1            as before
 *	uncle        2            its own: outer's number 2
 *	init         3      1     as outer
 *	leader       4      2     its own: inner number 2
 *	fellow       5      3     leader's
 *	other        6      4     its own: outer's number 6
 *	grandchild   7      5     leader's; init of a namespace below
 */
#include "case.h"
#include "pidfd.h"

FIXTURE(group) { struct actor *outer, *uncle, *init, *leader, *fellow, *other, *grandchild; };

FIXTURE_SETUP(group)
{
	struct actor **who;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->uncle = has_number(actor("uncle", .by = self->outer), 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 3);
	self->leader = has_number(actor("leader", .by = self->init), 2);
	must(self->leader, setpgid, 0, 0);
	self->fellow = has_number(actor("fellow", .by = self->leader), 3);
	self->other = has_number(actor("other", .by = self->init), 4);
	self->grandchild = actor("grandchild", .by = self->fellow, .flags = CLONE_NEWPID);
	has_number(self->grandchild, 5);
	must(self->uncle, setpgid, 0, 0);
	must(self->other, setpgid, 0, 0);
	for (who = &self->outer; who <= &self->grandchild; who++)
		catch_signal(*who, SIGUSR1);
}

FIXTURE_ENDS(group)

#define GROUP PIDFD_SIGNAL_PROCESS_GROUP

/* Sends a signal to a group, and then looks how often it came so far. */
#define EXPECT_REACHES_THE_GROUP(count, sender, fd) \
	do { \
		EXPECT_RETURNS(0, sender, pidfd_send_signal, fd, SIGUSR1, NULL, GROUP); \
		EXPECT_CAUGHT(count, self->leader, SIGUSR1); \
		EXPECT_CAUGHT(count, self->fellow, SIGUSR1); \
		EXPECT_CAUGHT(count, self->grandchild, SIGUSR1); \
		EXPECT_CAUGHT(0, self->outer, SIGUSR1); \
		EXPECT_CAUGHT(0, self->uncle, SIGUSR1); \
		EXPECT_CAUGHT(0, self->init, SIGUSR1); \
		EXPECT_CAUGHT(0, self->other, SIGUSR1); \
	} while (0)

TEST_F(group, from_outside)
{
	int fd = must(self->outer, pidfd_open, 4, 0);

	EXPECT_REACHES_THE_GROUP(1, self->outer, fd);
	fd = pass_fd(self->outer, fd, test);
	EXPECT_REACHES_THE_GROUP(2, test, fd);
}

TEST_F(group, from_inside)
{
	EXPECT_REACHES_THE_GROUP(1, self->init, must(self->init, pidfd_open, 2, 0));
	EXPECT_REACHES_THE_GROUP(2, self->other, pidfd_from(self->outer, 4, self->other));
	EXPECT_REACHES_THE_GROUP(3, self->leader, must(self->leader, pidfd_open, 2, 0));
}

TEST_F(group, each_learns_what_it_can_see_of_the_sender)
{
	int fd = must(self->other, pidfd_open, 2, 0);

	must(self->other, pidfd_send_signal, fd, SIGUSR1, NULL, GROUP);
	EXPECT_CAUGHT(1, self->grandchild, SIGUSR1);
	EXPECT_EQ(0, caught_info(self->grandchild, SIGUSR1)->si_pid);
	EXPECT_CAUGHT(1, self->fellow, SIGUSR1);
	EXPECT_EQ(4, caught_info(self->fellow, SIGUSR1)->si_pid);
	EXPECT_CAUGHT(1, self->leader, SIGUSR1);
	EXPECT_EQ(4, caught_info(self->leader, SIGUSR1)->si_pid);
}

/* A process that leads no group stands for none; without the flag it is one process. */
TEST_F(group, who_leads_none)
{
	int fd = must(self->outer, pidfd_open, 5, 0);

	EXPECT_ERRNO(ESRCH, self->outer, pidfd_send_signal, fd, SIGUSR1, NULL, GROUP);
	EXPECT_CAUGHT(0, self->fellow, SIGUSR1);
	EXPECT_CAUGHT(0, self->leader, SIGUSR1);
	EXPECT_RETURNS(0, self->outer, pidfd_send_signal, fd, SIGUSR1, NULL, 0);
	EXPECT_CAUGHT(1, self->fellow, SIGUSR1);
	EXPECT_CAUGHT(0, self->leader, SIGUSR1);
}

/* The way up is closed for groups as it is for processes. */
TEST_F(group, an_outer_group)
{
	int fd = pidfd_from(self->outer, 2, self->init);

	EXPECT_ERRNO(EINVAL, self->init, pidfd_send_signal, fd, SIGUSR1, NULL, GROUP);
	EXPECT_CAUGHT(0, self->uncle, SIGUSR1);
	fd = must(self->outer, pidfd_open, 2, 0);
	EXPECT_RETURNS(0, self->outer, pidfd_send_signal, fd, SIGUSR1, NULL, GROUP);
	EXPECT_CAUGHT(1, self->uncle, SIGUSR1);
	EXPECT_CAUGHT(0, self->leader, SIGUSR1);
}

CASE_MAIN
