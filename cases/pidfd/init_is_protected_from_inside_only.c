// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-send-signal-init-protected
claim:  pidfd_send_signal() with SIGKILL or SIGSTOP does nothing to the init of the sender's
        own PID namespace, and ends or stops it when it comes from an ancestor namespace
since:  5.3
partly: since:6.9
---*/
/*
 *	test ── outer ── init ──┬── member     PIDs in   outer  inner
 *	                        └── other      init        2      1
 *	                                       member      3      2
 *	                                       other       4      3
 */
#include "case.h"
#include "pidfd.h"
#include "signals.h"

FIXTURE(namespace) { struct actor *outer, *init, *member, *other; };

FIXTURE_VARIANT(namespace) {
	bool elsewhere;		/* opened by somebody of the other namespace */
	bool info;		/* with a siginfo */
	int flags;
};

FIXTURE_VARIANT_ADD(namespace, opened_by_the_sender) { .elsewhere = false };
FIXTURE_VARIANT_ADD(namespace, opened_by_another) { .elsewhere = true };
FIXTURE_VARIANT_ADD(namespace, with_siginfo) { .info = true };
FIXTURE_VARIANT_ADD(namespace, to_a_thread) { .flags = PIDFD_SIGNAL_THREAD };
FIXTURE_VARIANT_ADD(namespace, to_a_process) { .flags = PIDFD_SIGNAL_THREAD_GROUP };
FIXTURE_VARIANT_ADD(namespace, to_a_process_group) { .flags = PIDFD_SIGNAL_PROCESS_GROUP };

FIXTURE_SETUP(namespace)
{
	if (variant->flags)
		SKIP_UNLESS("since:6.9");
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 2);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->other = has_number(actor("other", .by = self->init), 3);
	must(self->init, setpgid, 0, 0);	/* each is alone in its group */
	must(self->other, setpgid, 0, 0);
}

FIXTURE_ENDS(namespace)

static void *siginfo(bool wanted, int sig, pid_t pid)
{
	siginfo_t *info = wanted ? queued_info(pid, 0) : NULL;

	if (info)
		info->si_signo = sig;
	return info;
}

#define SEND(fd, sig, number) \
	pidfd_send_signal, fd, sig, siginfo(variant->info, sig, number), variant->flags

/* Descriptors in a member, and in one of outer's namespace. */
#define FD_INSIDE(outside, inside) \
	(variant->elsewhere ? pidfd_from(self->outer, outside, self->member) \
			    : (int)must(self->member, pidfd_open, inside, 0))
#define FD_OUTSIDE(outside, inside) \
	(variant->elsewhere ? pidfd_from(self->member, inside, self->outer) \
			    : (int)must(self->outer, pidfd_open, outside, 0))

TEST_F(namespace, sigkill_from_a_member)
{
	int init = FD_INSIDE(2, 1), other = FD_INSIDE(4, 3);

	EXPECT_RETURNS(0, self->member, SEND(init, SIGKILL, 2));
	EXPECT_ALIVE(self->init);
	/* Control: the same signal to another process. */
	EXPECT_RETURNS(0, self->member, SEND(other, SIGKILL, 2));
	EXPECT_KILLED(SIGKILL, self->other);
	EXPECT_ALIVE(self->init);
}

TEST_F(namespace, sigstop_from_a_member)
{
	int init = FD_INSIDE(2, 1), other = FD_INSIDE(4, 3);

	EXPECT_RETURNS(0, self->member, SEND(init, SIGSTOP, 2));
	EXPECT_ALIVE(self->init);
	EXPECT_RETURNS(0, self->member, SEND(other, SIGSTOP, 2));	/* control */
	EXPECT_RETURNS(0, self->init, waitid, P_PID, 3, NULL, WSTOPPED, NULL);
}

TEST_F(namespace, sigkill_from_itself)
{
	int fd = pass_fd(self->member, FD_INSIDE(2, 1), self->init);

	EXPECT_RETURNS(0, self->init, SEND(fd, SIGKILL, 1));
	EXPECT_ALIVE(self->init);
}

TEST_F(namespace, sigkill_from_an_ancestor)
{
	int fd = FD_OUTSIDE(2, 1);

	EXPECT_RETURNS(0, self->outer, SEND(fd, SIGKILL, 1));
	EXPECT_KILLED(SIGKILL, self->init);
}

TEST_F(namespace, sigstop_from_an_ancestor)
{
	int fd = FD_OUTSIDE(2, 1);

	EXPECT_RETURNS(0, self->outer, SEND(fd, SIGSTOP, 1));
	EXPECT_RETURNS(0, self->outer, waitid, P_PID, 2, NULL, WSTOPPED, NULL);
}

TEST_F(namespace, sigkill_from_two_levels_above)
{
	EXPECT_RETURNS(0, test, SEND(pass_fd(self->outer, FD_OUTSIDE(2, 1), test), SIGKILL, 1));
	EXPECT_KILLED(SIGKILL, self->init);
}

CASE_MAIN
