// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: capabilities-init-full-set-in-new-userns
claim:  the init that is created together with a user namespace starts with all capabilities
        there, whatever its creator has
since:  always
needs:  userns config:PROC_FS
partly: since:5.3 syscall:clone3
---*/
/*
 *	outer (1) ── caller (2), with few capabilities or none ── init
 */
#include "case.h"
#include "ownership.h"

FIXTURE(caller) {
	struct actor *outer, *caller;
};

EVERY_ROUTE(caller);
SET_UP_CALLER;

#define EXPECT_ALL(created) do { \
	struct actor *init_ = (created); \
	EXPECT_EQ(all_capabilities(), effective(init_)); \
	EXPECT_EQ(all_capabilities(), permitted(init_)); \
	EXPECT_STREQ(shared_string("%016llx", (unsigned long long)all_capabilities()), \
		     status_line(init_, "/proc", "self", "CapEff")); \
} while (0)

TEST_F(caller, has_none)
{
	keep_capabilities(self->caller, 0);
	EXPECT_ALL(create_init(self->caller, variant->route, CLONE_NEWUSER));
	if (variant->route != BY_UNSHARE)
		EXPECT_EQ(0UL, effective(self->caller));
}

TEST_F(caller, has_cap_sys_admin_alone)
{
	keep_capabilities(self->caller, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_ALL(create_init(self->caller, variant->route, CLONE_NEWUSER));
	if (variant->route != BY_UNSHARE)
		EXPECT_EQ(CAP_BIT(CAP_SYS_ADMIN), effective(self->caller));
}

/* They are of use: CAP_SYS_ADMIN for another namespace, CAP_SYS_CHROOT for chroot(). */
TEST_F(caller, all_of_them_count)
{
	struct actor *init;

	keep_capabilities(self->caller, 0);
	EXPECT_ERRNO(EPERM, self->caller, chroot, "/");
	EXPECT_ERRNO(EPERM, self->caller, unshare, CLONE_NEWPID);
	init = create_init(self->caller, variant->route, CLONE_NEWUSER);
	EXPECT_RETURNS(0, init, chroot, "/");
	EXPECT_RETURNS(0, init, unshare, CLONE_NEWPID);
}

/* Control: without a new user namespace init has what its creator has. */
TEST_F(caller, without_a_new_user_namespace)
{
	struct actor *init;

	keep_capabilities(self->caller, CAP_BIT(CAP_SYS_ADMIN));
	init = create_init(self->caller, variant->route, 0);
	EXPECT_EQ(CAP_BIT(CAP_SYS_ADMIN), effective(init));
	EXPECT_EQ(CAP_BIT(CAP_SYS_ADMIN), permitted(init));
	EXPECT_STREQ("0000000000200000", status_line(init, "/proc", "self", "CapEff"));
}

CASE_MAIN
