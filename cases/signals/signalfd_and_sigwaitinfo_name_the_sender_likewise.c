// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-ancestor-si-pid-0-signalfd
claim:  signalfd and sigwaitinfo show PID 0 for a sender in an ancestor PID namespace and
        the local number of a sender in the own one
since:  always
---*/
/*
 *	test ── outer ──── init ──┬── member       numbers:  outer   inner
 *	                          └── receiver       init      4       1
 *	                                             member    5       2
 *	                                             receiver  6       3
 */
#include "case.h"
#include "signals.h"

#include <sys/signalfd.h>

FIXTURE(namespace) {
	struct actor *outer, *init, *member, *receiver;
};

FIXTURE_SETUP(namespace)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 4);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->receiver = has_number(actor("receiver", .by = self->init), 3);
	block_signal(self->init, SIGUSR1);
	block_signal(self->receiver, SIGUSR1);
}

FIXTURE_ENDS(namespace)

/* The sender of SIGUSR1, which has been sent, as a signalfd shows it. */
static pid_t read_signalfd(struct actor *who)
{
	struct signalfd_siginfo *info = shared(sizeof(*info));
	uint64_t *set = shared(sizeof(*set));
	long fd;

	*set = 1ULL << (SIGUSR1 - 1);
	fd = must(who, signalfd4, -1, set, sizeof(*set), SFD_NONBLOCK);
	must(who, read, fd, info, sizeof(*info));
	return info->ssi_pid;
}

TEST_F(namespace, signalfd_of_a_member)
{
	must(self->outer, kill, 6, SIGUSR1);
	EXPECT_EQ(0, read_signalfd(self->receiver));
	must(self->member, kill, 3, SIGUSR1);	/* Control: a member sends */
	EXPECT_EQ(2, read_signalfd(self->receiver));
}

TEST_F(namespace, signalfd_of_init)
{
	must(self->outer, kill, 4, SIGUSR1);
	EXPECT_EQ(0, read_signalfd(self->init));
	must(self->receiver, kill, 1, SIGUSR1);	/* Control: a member sends */
	EXPECT_EQ(3, read_signalfd(self->init));
}

TEST_F(namespace, sigwaitinfo_of_a_member)
{
	must(self->outer, kill, 6, SIGUSR1);
	EXPECT_EQ(0, fetch_signal(self->receiver, SIGUSR1)->si_pid);
	must(self->member, kill, 3, SIGUSR1);	/* Control: a member sends */
	EXPECT_EQ(2, fetch_signal(self->receiver, SIGUSR1)->si_pid);
}

TEST_F(namespace, sigwaitinfo_of_init)
{
	must(self->outer, kill, 4, SIGUSR1);
	EXPECT_EQ(0, fetch_signal(self->init, SIGUSR1)->si_pid);
	must(self->receiver, kill, 1, SIGUSR1);	/* Control: a member sends */
	EXPECT_EQ(3, fetch_signal(self->init, SIGUSR1)->si_pid);
}

CASE_MAIN
