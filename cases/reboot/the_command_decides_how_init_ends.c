// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: reboot-restart-sighup reboot-restart2-sighup reboot-poweroff-sigint reboot-halt-sigint
        reboot-waitid-cld-killed reboot-sigchld-status
claim:  reboot(2) in a PID namespace ends its init as if by SIGHUP when the system would be
        started again, as if by SIGINT when it would be halted, and so its parent is told
since:  always
partly: userns
divergence: D19 waitid_with_wnowait ..5.16 kernels say SIGKILL as long as it is not reaped
divergence: D18 si_status_of_sigchld .. kernels say SIGKILL there, other than to wait(2)
---*/
/*
 *	test ── outer ──┬── init (1 inside) ──── member (2 inside)
 *	                └── bystander
 */
#include "case.h"
#include "reboot.h"

NAMESPACE_TO_REBOOT;

FIXTURE_VARIANT(namespace) {
	unsigned int command;
	int signal;
};

FIXTURE_VARIANT_ADD(namespace, restart) { LINUX_REBOOT_CMD_RESTART, SIGHUP };
FIXTURE_VARIANT_ADD(namespace, restart2) { LINUX_REBOOT_CMD_RESTART2, SIGHUP };
FIXTURE_VARIANT_ADD(namespace, power_off) { LINUX_REBOOT_CMD_POWER_OFF, SIGINT };
FIXTURE_VARIANT_ADD(namespace, halt) { LINUX_REBOOT_CMD_HALT, SIGINT };

static void give_command(struct actor *who, unsigned int command)
{
	start(guarded(who), reboot, MAGIC1, MAGIC2, command, shared_string("anything"));
}

TEST_F(namespace, wait4)
{
	int *status = shared(sizeof(*status));

	give_command(self->init, variant->command);
	EXPECT_RETURNS(self->init->pid, self->outer, wait4, self->init->pid, status, 0, NULL);
	EXPECT_EQ(variant->signal, *status);	/* and no core */
	EXPECT_TRUE(dies(self->member));
}

TEST_F(namespace, given_by_a_thread)
{
	give_command(actor("thread", .by = self->member, .thread = true), variant->command);
	EXPECT_KILLED(variant->signal, self->init);
}

TEST_F(namespace, waitid)
{
	siginfo_t *info = shared(sizeof(*info));

	give_command(self->member, variant->command);
	EXPECT_RETURNS(0, self->outer, waitid, P_PID, self->init->pid, info, WEXITED, NULL);
	EXPECT_EQ(self->init->pid, info->si_pid);
	EXPECT_EQ(CLD_KILLED, info->si_code);
	EXPECT_EQ(variant->signal, info->si_status);
}

/* A look at it that leaves it to be waited for. */
TEST_F(namespace, waitid_with_wnowait)
{
	siginfo_t *info = shared(sizeof(*info));
	pid_t init = self->init->pid;

	give_command(self->member, variant->command);
	EXPECT_RETURNS(0, self->outer, waitid, P_PID, init, info, WEXITED | WNOWAIT, NULL);
	EXPECT_EQ(CLD_KILLED, info->si_code);
	EXPECT_EQ(variant->signal, info->si_status);
	EXPECT_KILLED(variant->signal, self->init);
}

TEST_F(namespace, sigchld)
{
	const siginfo_t *info;

	catch_signal(self->outer, SIGCHLD);
	give_command(self->member, variant->command);
	EXPECT_KILLED(variant->signal, self->init);
	EXPECT_CAUGHT(1, self->outer, SIGCHLD);
	info = caught_info(self->outer, SIGCHLD);
	EXPECT_EQ(self->init->pid, info->si_pid);
	EXPECT_EQ(CLD_KILLED, info->si_code);
}

TEST_F(namespace, si_status_of_sigchld)
{
	catch_signal(self->outer, SIGCHLD);
	give_command(self->member, variant->command);
	EXPECT_KILLED(variant->signal, self->init);
	EXPECT_CAUGHT(1, self->outer, SIGCHLD);
	EXPECT_EQ(variant->signal, caught_info(self->outer, SIGCHLD)->si_status);
}

/* Control: what the parent is told otherwise. */
TEST_F(namespace, without_a_reboot)
{
	siginfo_t *info = shared(sizeof(*info));

	must(self->outer, kill, self->init->pid, SIGKILL);
	EXPECT_RETURNS(0, self->outer, waitid, P_PID, self->init->pid, info, WEXITED, NULL);
	EXPECT_EQ(CLD_KILLED, info->si_code);
	EXPECT_EQ(SIGKILL, info->si_status);
}

CASE_MAIN
