// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: reboot-eperm-no-cap
claim:  reboot(2) in a PID namespace needs CAP_SYS_BOOT and nothing else; without it, it
        fails with EPERM and ends nothing
since:  always
partly: userns cap:setuid
---*/
/*
 *	test ── outer ──┬── init (1 inside) ──── member (2 inside)
 *	                └── bystander
 */
#include "case.h"
#include "reboot.h"

NAMESPACE_TO_REBOOT;

#define EXPECT_REFUSED(caller) \
	do { \
		EXPECT_ERRNO(EPERM, guarded(caller), reboot, RESTART); \
		EXPECT_ALIVE(caller); \
		EXPECT_ALIVE(self->member); \
		leave(self->init, 3); \
		EXPECT_EXITED(3, self->init); \
	} while (0)

/* All that it has, but for one. */
static void drop(struct actor *who, int cap)
{
	struct __user_cap_header_struct *header = shared(sizeof(*header));
	struct __user_cap_data_struct *data = shared(2 * sizeof(*data));

	header->version = _LINUX_CAPABILITY_VERSION_3;
	must(who, capget, header, data);
	keep_capabilities(who, (data[0].permitted | (uint64_t)data[1].permitted << 32) &
			       ~CAP_BIT(cap));
}

TEST_F(namespace, member_with_all_others)
{
	drop(self->member, CAP_SYS_BOOT);
	EXPECT_REFUSED(self->member);
}

TEST_F(namespace, init_with_all_others)
{
	drop(self->init, CAP_SYS_BOOT);
	EXPECT_REFUSED(self->init);
}

TEST_F(namespace, member_without_any)
{
	keep_capabilities(self->member, 0);
	EXPECT_REFUSED(self->member);
}

TEST_F(namespace, ordinary_user)
{
	SKIP_UNLESS("cap:setuid");
	must(self->member, setresuid, 65534, 65534, 65534);
	EXPECT_REFUSED(self->member);
}

/* It is permitted, and could be made effective. */
TEST_F(namespace, capability_not_effective)
{
	struct __user_cap_header_struct *header = shared(sizeof(*header));
	struct __user_cap_data_struct *data = shared(2 * sizeof(*data));

	header->version = _LINUX_CAPABILITY_VERSION_3;
	must(self->member, capget, header, data);
	data[0].effective &= ~CAP_BIT(CAP_SYS_BOOT);
	must(self->member, capset, header, data);
	EXPECT_REFUSED(self->member);
}

/* Control: the same call. */
TEST_F(namespace, with_cap_sys_boot_alone)
{
	keep_capabilities(self->member, CAP_BIT(CAP_SYS_BOOT));
	start(guarded(self->member), reboot, RESTART);
	EXPECT_KILLED(SIGHUP, self->init);
}

CASE_MAIN
