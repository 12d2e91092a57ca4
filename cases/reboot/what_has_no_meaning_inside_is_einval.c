// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: reboot-cad-einval reboot-unknown-cmd-einval reboot-kexec-suspend-einval
claim:  commands that concern the machine alone, and commands that do not exist, fail with
        EINVAL in a PID namespace and change nothing
since:  always
partly: userns disposable
---*/
/*
 *	test ── outer ──┬── init (1 inside) ──── member (2 inside)
 *	                └── bystander
 */
#include "case.h"
#include "reboot.h"

#define CTRL_ALT_DEL "/proc/sys/kernel/ctrl-alt-del"

NAMESPACE_TO_REBOOT;

FIXTURE_VARIANT(namespace) {
	unsigned int command;
	const char *needs;
};

/* A kernel that acts on these inside ends more than the namespace. */
FIXTURE_VARIANT_ADD(namespace, kexec) { LINUX_REBOOT_CMD_KEXEC, "disposable" };
FIXTURE_VARIANT_ADD(namespace, sw_suspend) { LINUX_REBOOT_CMD_SW_SUSPEND, "disposable" };
FIXTURE_VARIANT_ADD(namespace, cad_on) { LINUX_REBOOT_CMD_CAD_ON, "" };
FIXTURE_VARIANT_ADD(namespace, cad_off) { LINUX_REBOOT_CMD_CAD_OFF, "" };
FIXTURE_VARIANT_ADD(namespace, beside_restart) { LINUX_REBOOT_CMD_RESTART + 1, "" };
FIXTURE_VARIANT_ADD(namespace, all_bits) { 0xffffffff, "" };
FIXTURE_VARIANT_ADD(namespace, one) { 1, "" };

#define EXPECT_REFUSED(caller) \
	do { \
		const char *before = read_file(self->init, CTRL_ALT_DEL), *after; \
		EXPECT_ERRNO(EINVAL, guarded(caller), reboot, MAGIC1, MAGIC2, variant->command, \
			     NULL); \
		after = read_file(self->init, CTRL_ALT_DEL); \
		EXPECT_STREQ(before, after); \
		if (strcmp(before, after)) \
			write_file(self->outer, CTRL_ALT_DEL, before); \
		EXPECT_ALIVE(self->init); \
		EXPECT_ALIVE(self->member); \
	} while (0)

/* Later init ends as it would have: no command is left behind. */
TEST_F(namespace, by_init)
{
	if (*variant->needs)
		SKIP_UNLESS("disposable");
	EXPECT_REFUSED(self->init);
	leave(self->init, 3);
	EXPECT_EXITED(3, self->init);
}

/* Control: it is the command that they mind. */
TEST_F(namespace, by_a_member_that_gives_another_then)
{
	if (*variant->needs)
		SKIP_UNLESS("disposable");
	EXPECT_REFUSED(self->member);
	start(guarded(self->member), reboot, MAGIC1, MAGIC2, LINUX_REBOOT_CMD_HALT, NULL);
	EXPECT_KILLED(SIGINT, self->init);
}

CASE_MAIN
