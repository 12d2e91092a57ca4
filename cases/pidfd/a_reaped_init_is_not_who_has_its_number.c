// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-send-signal-reaped-esrch
claim:  pidfd_send_signal() to an init that has been waited for fails with ESRCH, even when
        another process has its numbers
since:  5.5
partly: procmount
---*/
/*
 *	outer (1) ──┬── init (2; 1 inside)       ends, is waited for
 *	            └── successor (2; 1 inside)  of a new namespace
 */
#include "case.h"
#include "pidfd.h"

FIXTURE(numbers) { struct actor *outer, *init; int fd; };

FIXTURE_VARIANT(numbers) { const char *needs; };

FIXTURE_VARIANT_ADD(numbers, pidfd_open) { .needs = "" };
FIXTURE_VARIANT_ADD(numbers, folder_of_procfs) { .needs = "procmount" };

/* A descriptor of outer's for its process 2. */
static int open_2(struct actor *outer, bool folder)
{
	const char *proc;

	if (!folder)
		return must(outer, pidfd_open, 2, 0);
	own_mounts(outer);
	proc = mount_procfs(outer, "proc", NULL);
	return must(outer, openat, AT_FDCWD, shared_string("%s/2", proc), O_DIRECTORY, 0);
}

FIXTURE_SETUP(numbers)
{
	SKIP_UNLESS(variant->needs);
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 2);
	self->fd = open_2(self->outer, *variant->needs);
}

FIXTURE_ENDS(numbers)

#define SEND(sig) pidfd_send_signal, self->fd, sig, NULL, 0

/* Control: who is not waited for yet can be sent signals. */
TEST_F(numbers, a_zombie_is_still_there)
{
	EXPECT_RETURNS(0, self->outer, SEND(0));
	leave(self->init, 0);
	must(self->outer, waitid, P_PID, 2, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_RETURNS(0, self->outer, SEND(0));
	EXPECT_RETURNS(0, self->outer, SEND(SIGUSR1));
	ASSERT_EXITED(0, self->init);
	EXPECT_ERRNO(ESRCH, self->outer, SEND(0));
	EXPECT_ERRNO(ESRCH, self->outer, SEND(SIGUSR1));
}

TEST_F(numbers, given_to_another)
{
	struct actor *successor;
	int fd;

	LEAVES(self->init);
	successor = has_number(actor("successor", .by = self->outer, .flags = CLONE_NEWPID,
				     .set_tid = { 1, 2 }, .set_tid_size = 2), 2);
	catch_signal(successor, SIGUSR1);
	EXPECT_ERRNO(ESRCH, self->outer, SEND(0));
	EXPECT_ERRNO(ESRCH, self->outer, SEND(SIGUSR1));
	EXPECT_ERRNO(ESRCH, self->outer, SEND(SIGKILL));
	EXPECT_CAUGHT(0, successor, SIGUSR1);

	/* Control: it is there, for a descriptor of its own. */
	fd = must(self->outer, pidfd_open, 2, 0);
	EXPECT_RETURNS(0, self->outer, pidfd_send_signal, fd, SIGUSR1, NULL, 0);
	EXPECT_CAUGHT(1, successor, SIGUSR1);
	EXPECT_ERRNO(ESRCH, self->outer, SEND(SIGUSR1));
	EXPECT_CAUGHT(1, successor, SIGUSR1);
}

CASE_MAIN
