// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: limits-freed-on-teardown
claim:  a PID namespace that was asked for together with a namespace that could not be made,
        and so was made for nothing, does not count
since:  4.9
needs:  userns config:SYSCTL config:CGROUPS
---*/
/*
 *	test ── owner		owner's user namespace has room for one PID namespace
 */
#include "case.h"
#include "ucount.h"

#define MAX_CGROUP_NAMESPACES "/proc/sys/user/max_cgroup_namespaces"

FIXTURE(limited) { struct actor *owner; };

FIXTURE_SETUP(limited)
{
	self->owner = limited_owner("owner", 1);
	if (write_file(self->owner, MAX_CGROUP_NAMESPACES, "0"))
		broke("max_cgroup_namespaces cannot be written");
}

FIXTURE_ENDS(limited)

/* Room for a cgroup namespace, and for one PID namespace more. */
static void make_room(struct actor *owner)
{
	if (write_file(owner, MAX_CGROUP_NAMESPACES, "1"))
		broke("max_cgroup_namespaces cannot be raised");
	set_limit(owner, 2);
}

#define CLONE_BOTH clone, CLONE_NEWPID | CLONE_NEWCGROUP | SIGCHLD, 0, 0, 0, 0
#define UNSHARE_BOTH unshare, CLONE_NEWPID | CLONE_NEWCGROUP

TEST_F(limited, by_clone)
{
	EXPECT_ERRNO(ENOSPC, self->owner, CLONE_BOTH);
	EXPECT_TRUE(room_comes(self->owner));
	EXPECT_FULL(self->owner);
	make_room(self->owner);	/* control */
	EXPECT_SUCCESS(self->owner, CLONE_BOTH);
}

TEST_F(limited, by_unshare)
{
	EXPECT_ERRNO(ENOSPC, self->owner, UNSHARE_BOTH);
	EXPECT_TRUE(room_comes(self->owner));
	EXPECT_FULL(self->owner);
	make_room(self->owner);	/* control */
	EXPECT_RETURNS(0, self->owner, UNSHARE_BOTH);
}

CASE_MAIN
