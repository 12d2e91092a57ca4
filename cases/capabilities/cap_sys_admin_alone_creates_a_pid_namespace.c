// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: capabilities-newpid-cap-sys-admin capabilities-newpid-others-insufficient
claim:  CAP_SYS_ADMIN in the effective set is what clone() and unshare() with CLONE_NEWPID
        take: it alone suffices, all others together do not
since:  always
partly: since:5.3 syscall:clone3
---*/
/*
 *	outer (1) ── caller (2) ── a new namespace?
 */
#include "case.h"
#include "ownership.h"

FIXTURE(caller) {
	struct actor *outer, *caller;
};

EVERY_ROUTE(caller);
SET_UP_CALLER;

/* Returns 0 or the error number. */
static int create(struct actor *who, enum route route)
{
	long ret;

	if (route == BY_UNSHARE)
		ret = call(who, unshare, CLONE_NEWPID);
	else if (route == BY_CLONE3)
		ret = call(who, clone3, clone_args(CLONE_NEWPID), CLONE3_SIZE_VER0);
	else
		ret = call(who, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	return ret < 0 ? errno : 0;
}

TEST_F(caller, with_cap_sys_admin_alone)
{
	keep_capabilities(self->caller, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_RETURNS(1, create_init(self->caller, variant->route, 0), getpid);
}

TEST_F(caller, with_all_others)
{
	keep_capabilities(self->caller, permitted(self->caller) & ~CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_EQ(EPERM, create(self->caller, variant->route));
	EXPECT_RETURNS(3, actor("child", .by = self->caller), getpid);
}

/* Any other that there is: each that could stand in for it, by itself. */
TEST_F(caller, with_a_single_other)
{
	uint64_t have = permitted(self->caller);
	int cap;

	for (cap = 0; cap < 64; cap++)
		if (have & CAP_BIT(cap) && cap != CAP_SYS_ADMIN) {
			struct actor *other = actor("other", .by = self->outer);

			keep_capabilities(other, CAP_BIT(cap));
			EXPECT_EQ(EPERM, create(other, variant->route));
			LEAVES(other);
		}
}

/* In the permitted set it is of no use until it is made effective. */
TEST_F(caller, with_cap_sys_admin_permitted_only)
{
	struct __user_cap_header_struct *header = shared(sizeof(*header));
	struct __user_cap_data_struct *data = shared(2 * sizeof(*data));

	header->version = _LINUX_CAPABILITY_VERSION_3;
	data->permitted = CAP_BIT(CAP_SYS_ADMIN);
	must(self->caller, capset, header, data);
	EXPECT_EQ(EPERM, create(self->caller, variant->route));
	data->effective = CAP_BIT(CAP_SYS_ADMIN);
	must(self->caller, capset, header, data);
	EXPECT_EQ(0, create(self->caller, variant->route));
}

/* Capabilities are a thread's own. */
TEST_F(caller, another_thread_has_it)
{
	struct actor *thread = actor("thread", .by = self->caller, .thread = true);

	keep_capabilities(thread, 0);
	EXPECT_EQ(EPERM, create(thread, variant->route));
	EXPECT_RETURNS(1, create_init(self->caller, variant->route, 0), getpid);
}

CASE_MAIN
