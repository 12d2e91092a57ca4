// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nsfs-owner-uid-einval nsfs-get-parent-nonhierarchical-einval
        nsfs-pid-translation-wrong-type-einval
claim:  what ioctl_nsfs(2) offers for one type of namespaces fails with EINVAL for another:
        the owner of a PID namespace, the parent of a UTS namespace, its numbers of processes
since:  4.11
partly: config:UTS_NS since:6.11
---*/
/*
 *	outer ── init (1 inside), in a user namespace of its own ── member
 */
#include "case.h"

FIXTURE(types) { struct actor *outer, *init, *member; };

FIXTURE_SETUP(types)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWUSER | CLONE_NEWPID);
	self->member = has_number(actor("member", .by = self->init), 2);
}

FIXTURE_ENDS(types)

#define OWNER(who, whose, name) ioctl, open_ns(who, whose, name), NS_GET_OWNER_UID, uid
#define PARENT(who, whose, name) ioctl, open_ns(who, whose, name), NS_GET_PARENT, 0

TEST_F(types, owner_of_a_pid_namespace)
{
	uid_t *uid = shared(sizeof(*uid)), untouched = 12345;

	*uid = untouched;
	EXPECT_ERRNO(EINVAL, self->outer, OWNER(self->outer, self->init, "pid"));
	EXPECT_ERRNO(EINVAL, self->outer, OWNER(self->outer, self->outer, "pid"));
	EXPECT_ERRNO(EINVAL, self->outer, OWNER(self->outer, self->init, "pid_for_children"));
	EXPECT_ERRNO(EINVAL, self->member, OWNER(self->member, self->init, "pid"));
	EXPECT_EQ(untouched, *uid);
	/* Control: a user namespace has one. */
	EXPECT_RETURNS(0, self->outer, OWNER(self->outer, self->init, "user"));
	EXPECT_EQ((uid_t)must(self->outer, geteuid), *uid);
}

/* The parent of a namespace of @whose, asked by @who; an error is 0. */
static ino_t parent_of(struct actor *who, struct actor *whose, const char *name)
{
	int fd = call(who, ioctl, open_ns(who, whose, name), NS_GET_PARENT, 0);

	return fd < 0 ? 0 : fd_inode(who, fd);
}

TEST_F(types, parent_of_a_uts_namespace)
{
	SKIP_UNLESS("config:UTS_NS");
	EXPECT_ERRNO(EINVAL, self->outer, PARENT(self->outer, self->outer, "uts"));
	EXPECT_ERRNO(EINVAL, self->outer, PARENT(self->outer, self->outer, "mnt"));
	EXPECT_ERRNO(EINVAL, self->outer, PARENT(self->outer, self->init, "uts"));
	/* Controls: what is hierarchical has one. */
	EXPECT_EQ(ns_inode(self->outer, "pid"), parent_of(self->outer, self->init, "pid"));
	EXPECT_EQ(ns_inode(self->outer, "user"), parent_of(self->outer, self->init, "user"));
}

/* Numbers are those of a PID namespace, whatever namespace a process of it has besides. */
TEST_F(types, numbers_in_others)
{
	static const char *const names[] = { "user", "mnt", "uts" };
	size_t i;

	SKIP_UNLESS("config:UTS_NS since:6.11");
	for (i = 0; i < ARRAY_SIZE(names); i++) {
		int fd = open_ns(self->outer, self->init, names[i]);

		EXPECT_ERRNO(EINVAL, self->outer, ioctl, fd, NS_GET_PID_FROM_PIDNS, 1);
		EXPECT_ERRNO(EINVAL, self->outer, ioctl, fd, NS_GET_TGID_FROM_PIDNS, 1);
		EXPECT_ERRNO(EINVAL, self->outer, ioctl, fd, NS_GET_PID_IN_PIDNS, 2);
		EXPECT_ERRNO(EINVAL, self->outer, ioctl, fd, NS_GET_TGID_IN_PIDNS, 2);
		/* That the number is not in use is found out later. */
		EXPECT_ERRNO(EINVAL, self->outer, ioctl, fd, NS_GET_PID_FROM_PIDNS, 9);
		EXPECT_ERRNO(EINVAL, self->outer, ioctl, fd, NS_GET_TGID_IN_PIDNS, 9);
	}
}

/* Control: the same numbers in the PID namespace. */
TEST_F(types, numbers_in_a_pid_namespace)
{
	int fd;

	SKIP_UNLESS("since:6.11");
	fd = open_ns(self->outer, self->init, "pid");
	EXPECT_RETURNS(2, self->outer, ioctl, fd, NS_GET_PID_FROM_PIDNS, 1);
	EXPECT_RETURNS(2, self->outer, ioctl, fd, NS_GET_TGID_FROM_PIDNS, 1);
	EXPECT_RETURNS(1, self->outer, ioctl, fd, NS_GET_PID_IN_PIDNS, 2);
	EXPECT_RETURNS(1, self->outer, ioctl, fd, NS_GET_TGID_IN_PIDNS, 2);
}

CASE_MAIN
