// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: reboot-bad-magic-einval
claim:  reboot(2) with a wrong magic number fails with EINVAL in a PID namespace, whatever
        the command, and ends nothing
since:  always
partly: userns
---*/
/*
 *	test ── outer ──┬── init (1 inside) ──── member (2 inside)
 *	                └── bystander
 */
#include "case.h"
#include "reboot.h"

NAMESPACE_TO_REBOOT;

#define EXPECT_REFUSED(one, two) \
	EXPECT_ERRNO(EINVAL, guarded(self->member), reboot, one, two, LINUX_REBOOT_CMD_RESTART, \
		     NULL)

/* Nobody has ended, and init ends as it would: no command is left behind. */
#define EXPECT_NOTHING_HAPPENED \
	do { \
		EXPECT_ALIVE(self->init); \
		EXPECT_ALIVE(self->member); \
		leave(self->init, 3); \
		EXPECT_EXITED(3, self->init); \
	} while (0)

TEST_F(namespace, the_first)
{
	EXPECT_REFUSED(0, MAGIC2);
	EXPECT_REFUSED(MAGIC1 + 1, MAGIC2);
	EXPECT_REFUSED(MAGIC2, MAGIC2);
	EXPECT_NOTHING_HAPPENED;
}

TEST_F(namespace, the_second)
{
	EXPECT_REFUSED(MAGIC1, 0);
	EXPECT_REFUSED(MAGIC1, MAGIC2 + 1);
	EXPECT_REFUSED(MAGIC1, MAGIC1);
	EXPECT_NOTHING_HAPPENED;
}

TEST_F(namespace, both)
{
	EXPECT_REFUSED(-1, -1);
	EXPECT_REFUSED(MAGIC2, MAGIC1);
	EXPECT_NOTHING_HAPPENED;
}

FIXTURE(accepted) {
	struct actor *init;
};

FIXTURE_VARIANT(accepted) {
	int second;
};

FIXTURE_VARIANT_ADD(accepted, magic2) { LINUX_REBOOT_MAGIC2 };
FIXTURE_VARIANT_ADD(accepted, magic2a) { LINUX_REBOOT_MAGIC2A };
FIXTURE_VARIANT_ADD(accepted, magic2b) { LINUX_REBOOT_MAGIC2B };
FIXTURE_VARIANT_ADD(accepted, magic2c) { LINUX_REBOOT_MAGIC2C };

FIXTURE_SETUP(accepted)
{
	uint64_t flags = reboot_flags();

	SKIP_UNLESS_REBOOT;
	self->init = actor("init", .flags = flags);
}

FIXTURE_ENDS(accepted)

/* Control: with any of the right ones. */
TEST_F(accepted, right_magic)
{
	start(guarded(self->init), reboot, MAGIC1, variant->second, LINUX_REBOOT_CMD_RESTART, NULL);
	EXPECT_KILLED(SIGHUP, self->init);
}

CASE_MAIN
