// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: reboot-restart2-bad-arg-efault
claim:  LINUX_REBOOT_CMD_RESTART2 with an argument that cannot be read fails with EFAULT
since:  always
partly: userns
divergence: D12 bad_argument .. kernels never read it in a PID namespace, which is rebooted
---*/
/*
 *	test ── outer ──┬── init (1 inside) ──── member (2 inside)
 *	                └── bystander
 */
#include "case.h"
#include "reboot.h"

NAMESPACE_TO_REBOOT;

TEST_F(namespace, bad_argument)
{
	EXPECT_ERRNO(EFAULT, guarded(self->member), reboot, MAGIC1, MAGIC2,
		     LINUX_REBOOT_CMD_RESTART2, -4096L);
	EXPECT_ALIVE(self->init);
}

/* Control: with one that can be read. */
TEST_F(namespace, good_argument)
{
	start(guarded(self->member), reboot, MAGIC1, MAGIC2, LINUX_REBOOT_CMD_RESTART2,
	      shared_string("anything"));
	EXPECT_KILLED(SIGHUP, self->init);
}

CASE_MAIN
