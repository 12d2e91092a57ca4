// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: cgroup-pids-max-eagain
claim:  a fork beyond pids.max of the cgroup is EAGAIN, of init, of a member and of a process
        outside that puts its child into the namespace
since:  always
needs:  config:CGROUPS config:CGROUP_PIDS cap:sys_admin disposable
---*/
/*
 *	test ── outer ─┬─ host
 *	               └─ init ── member
 *
 *	host, init and member are in the cgroup, which has room for one more
 */
#include "case.h"
#include "cgroup.h"

FIXTURE(cgroup) {
	struct actor *outer, *host, *init, *member;
	const char *group;
};

FIXTURE_SETUP(cgroup)
{
	const char *root;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	root = own_cgroups(self->outer);
	use_controller(self->outer, root, "pids");
	self->group = make_cgroup(self->outer, root, "group");
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->host = actor("host", .by = self->outer);
	put_into(self->init, self->group);
	put_into(self->member, self->group);
	put_into(self->host, self->group);
	if (write_to(self->outer, self->group, "pids.max", 4))
		broke("pids.max cannot be written");
}

CGROUPS_END(cgroup)

/* The children of raw clone(2) end at once; as zombies they count. */
#define EXPECT_ROOM_FOR_ONE(who) \
	do { \
		struct actor *last_ = actor("last", .by = self->init); \
		\
		EXPECT_ERRNO(EAGAIN, who, clone, SIGCHLD, 0, 0, 0, 0); \
		/* Control: with more room, and with a place that is free again. */ \
		EXPECT_EQ(0, write_to(self->outer, self->group, "pids.max", 5)); \
		EXPECT_SUCCESS(who, clone, SIGCHLD, 0, 0, 0, 0); \
		EXPECT_ERRNO(EAGAIN, who, clone, SIGCHLD, 0, 0, 0, 0); \
		EXPECT_EQ(0, write_to(self->outer, self->group, "pids.max", 4)); \
		leave(last_, 0); \
		EXPECT_EXITED(0, last_); \
		EXPECT_ERRNO(EAGAIN, who, clone, SIGCHLD, 0, 0, 0, 0); \
		must(who, wait4, -1, NULL, 0, NULL); \
		EXPECT_SUCCESS(who, clone, SIGCHLD, 0, 0, 0, 0); \
	} while (0)

TEST_F(cgroup, fork_of_init)
{
	EXPECT_ROOM_FOR_ONE(self->init);
}

TEST_F(cgroup, fork_of_a_member)
{
	EXPECT_ROOM_FOR_ONE(self->member);
}

TEST_F(cgroup, fork_from_outside)
{
	int fd = open_ns(self->host, self->init, "pid");

	must(self->host, setns, fd, CLONE_NEWPID);
	EXPECT_ROOM_FOR_ONE(self->host);
}

CASE_MAIN
