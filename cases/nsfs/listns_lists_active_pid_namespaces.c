// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nsfs-listns-type-filter
claim:  listns() with the type PID_NS lists PID namespaces only, one as long as it has a member
        or an open file
since:  6.19
partly: initial-pidns cap:sys_admin procmount userns
---*/
/*
 *	test ── outer ── init (1 inside) ── member
 */
#include "case.h"
#include "nsfs.h"

FIXTURE(list) { struct actor *outer, *init, *member; uint64_t id; };

FIXTURE_SETUP(list)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->id = pid_ns_id(self->init);
}

FIXTURE_ENDS(list)

#define SEES_ALL "initial-pidns cap:sys_admin"

/* A member sees its own, and only as what it is. */
TEST_F(list, the_own_one)
{
	EXPECT_TRUE(lists_ns(self->member, CLONE_NEWPID, self->id));
	EXPECT_TRUE(lists_ns(self->init, CLONE_NEWPID | CLONE_NEWNS, self->id));
	EXPECT_FALSE(lists_ns(self->member, CLONE_NEWNS, self->id));
	EXPECT_FALSE(lists_ns(self->member, CLONE_NEWUSER, self->id));
}

TEST_F(list, no_other_type)
{
	uint64_t mounts = ns_id(self->member, open_ns(self->member, self->member, "mnt"));
	uint64_t users = ns_id(self->member, open_ns(self->member, self->member, "user"));

	EXPECT_FALSE(lists_ns(self->member, CLONE_NEWPID, mounts));
	EXPECT_FALSE(lists_ns(self->member, CLONE_NEWPID, users));
	EXPECT_FALSE(lists_ns(self->member, CLONE_NEWPID | CLONE_NEWNS, users));
	EXPECT_TRUE(lists_ns(self->member, CLONE_NEWNS, mounts));	/* controls */
	EXPECT_TRUE(lists_ns(self->member, CLONE_NEWUSER, users));
}

/* The user namespace of member has one of each type. */
TEST_F(list, of_one_user_namespace)
{
	struct actor *nested;
	uint64_t pids, mounts;

	SKIP_UNLESS("userns");
	enter_user_namespace(self->member);
	must(self->member, unshare, CLONE_NEWNS);
	nested = actor("nested", .by = self->member, .flags = CLONE_NEWPID);
	pids = pid_ns_id(nested);
	mounts = ns_id(nested, open_ns(nested, nested, "mnt"));
	EXPECT_TRUE(owner_lists_ns(nested, CLONE_NEWPID, pids));
	EXPECT_FALSE(owner_lists_ns(nested, CLONE_NEWPID, mounts));
	EXPECT_FALSE(owner_lists_ns(nested, CLONE_NEWNS, pids));
	EXPECT_TRUE(owner_lists_ns(nested, CLONE_NEWNS, mounts));	/* control */
}

TEST_F(list, as_long_as_it_has_a_member)
{
	SKIP_UNLESS(SEES_ALL);
	EXPECT_TRUE(lists_ns(test, CLONE_NEWPID, self->id));
	EXPECT_FALSE(lists_ns(test, CLONE_NEWNS, self->id));
	LEAVES(self->member);
	EXPECT_TRUE(lists_ns(test, CLONE_NEWPID, self->id));
	LEAVES(self->init);
	EXPECT_TRUE(unlists_ns(test, CLONE_NEWPID, self->id));
	EXPECT_TRUE(lists_ns(test, CLONE_NEWPID, pid_ns_id(self->outer)));	/* control */
}

TEST_F(list, as_long_as_a_file_is_open)
{
	int fd;

	SKIP_UNLESS(SEES_ALL);
	fd = open_ns(test, self->init, "pid");
	LEAVES(self->init);
	EXPECT_TRUE(lists_ns(test, CLONE_NEWPID, self->id));
	must(test, close, fd);
	EXPECT_TRUE(unlists_ns(test, CLONE_NEWPID, self->id));
}

/* A mounted procfs keeps the namespace, but does not make it active. */
TEST_F(list, not_what_is_only_kept)
{
	const char *proc;

	SKIP_UNLESS(SEES_ALL " procmount");
	own_mounts(self->outer);
	must(self->init, setns, open_ns(self->init, self->outer, "mnt"), CLONE_NEWNS);
	proc = mount_procfs(self->init, "proc", NULL);
	EXPECT_TRUE(lists_ns(test, CLONE_NEWPID, self->id));
	LEAVES(self->init);
	EXPECT_TRUE(unlists_ns(test, CLONE_NEWPID, self->id));
	EXPECT_STREQ("", pids_in(self->outer, proc));	/* it is still there */
}

CASE_MAIN
