// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: setns-pidfd-reaped-esrch setns-pidfd-zombie setns-pidfd-nstype-0-einval
        setns-pidfd-combined-atomic
claim:  setns() by a pidfd takes a process that has not been waited for and at least one type
        of namespace, and does all or nothing
since:  5.8
partly: userns config:NET_NS
divergence: D11 a_zombie_still_has_its_namespaces .. kernels fail with ESRCH for a zombie, too
---*/
/*
 *	           outside  inside
 *	outer         1
 *	caller        2
 *	target        3        1     PID and mount namespace of its own
 *	member        4        2
 *	uncle         5              mount namespace of its own, PID namespace of outer
 */
#include "case.h"

#include <sys/stat.h>

FIXTURE(pidfd) {
	struct actor *outer, *caller, *target, *member, *uncle;
	int of_target, of_member;
};

FIXTURE_SETUP(pidfd)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
	self->target = actor("target", .by = self->outer, .flags = CLONE_NEWPID | CLONE_NEWNS);
	self->member = actor("member", .by = self->target);
	self->uncle = actor("uncle", .by = self->outer, .flags = CLONE_NEWNS);
	self->of_target = must(self->caller, pidfd_open, 3, 0);
	self->of_member = must(self->caller, pidfd_open, 4, 0);
}

FIXTURE_ENDS(pidfd)

TEST_F(pidfd, reaped)
{
	LEAVES(self->member);
	EXPECT_ERRNO(ESRCH, self->caller, setns, self->of_member, CLONE_NEWPID);
	EXPECT_RETURNS(6, actor("child", .by = self->caller), getpid);

	/* Control: another process of the same namespace, which lives. */
	EXPECT_RETURNS(0, self->caller, setns, self->of_target, CLONE_NEWPID);
	EXPECT_RETURNS(3, actor("child", .by = self->caller), getpid);
}

TEST_F(pidfd, a_zombie_still_has_its_namespaces)
{
	leave(self->member, 0);
	must(self->target, waitid, P_PID, 2, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_RETURNS(0, self->caller, setns, self->of_member, CLONE_NEWPID);
}

TEST_F(pidfd, no_type)
{
	EXPECT_ERRNO(EINVAL, self->caller, setns, self->of_target, 0);
	EXPECT_RETURNS(6, actor("child", .by = self->caller), getpid);
	EXPECT_RETURNS(0, self->caller, setns, self->of_target, CLONE_NEWPID);	/* control */
}

/* The mount that a folder of an actor is on: each mount namespace has its own. */
static uint64_t mount_of(struct actor *who, const char *folder)
{
	struct statx *st = shared(sizeof(*st));

	must(who, statx, AT_FDCWD, folder, 0, STATX_MNT_ID, st);
	return st->stx_mnt_id;
}

TEST_F(pidfd, two_types_both_or_none)
{
	int of_uncle = must(test, pidfd_open, pid_seen_by(test, self->uncle), 0);
	uint64_t root = mount_of(self->member, "/"), cwd = mount_of(self->member, ".");
	ino_t own = ns_inode(self->member, "mnt");
	int fd = pass_fd(test, of_uncle, self->member);

	/* For a member the mount namespace is allowed, the PID namespace above is not. */
	EXPECT_ERRNO(EINVAL, self->member, setns, fd, CLONE_NEWPID | CLONE_NEWNS);
	EXPECT_EQ(own, ns_inode(self->member, "mnt"));
	EXPECT_EQ(root, mount_of(self->member, "/"));
	EXPECT_EQ(cwd, mount_of(self->member, "."));
	EXPECT_EQ(ns_inode(self->target, "pid"), ns_inode(self->member, "pid_for_children"));

	/* Control: the one that is allowed, and both by a process that may have both. */
	EXPECT_RETURNS(0, self->member, setns, fd, CLONE_NEWNS);
	EXPECT_EQ(ns_inode(self->uncle, "mnt"), ns_inode(self->member, "mnt"));
	EXPECT_NE(root, mount_of(self->member, "/"));
	EXPECT_NE(cwd, mount_of(self->member, "."));
	EXPECT_RETURNS(0, self->caller, setns, self->of_target, CLONE_NEWPID | CLONE_NEWNS);
	EXPECT_EQ(ns_inode(self->target, "mnt"), ns_inode(self->caller, "mnt"));
	EXPECT_RETURNS(3, actor("child", .by = self->caller), getpid);
}

/* The other way round: the user namespace of caller owns the PID namespace of init only. */
TEST_F(pidfd, two_types_the_other_is_refused)
{
	struct actor *init;
	int of_init;

	SKIP_UNLESS("userns config:NET_NS");
	enter_user_namespace(self->caller);
	init = actor("init", .by = self->caller, .flags = CLONE_NEWPID);	/* 6 */
	of_init = must(self->caller, pidfd_open, 6, 0);
	EXPECT_ERRNO(EPERM, self->caller, setns, of_init, CLONE_NEWPID | CLONE_NEWNET);
	EXPECT_EQ(ns_inode(self->outer, "pid"), ns_inode(self->caller, "pid_for_children"));
	EXPECT_RETURNS(7, actor("child", .by = self->caller), getpid);

	/* Control: the one that is allowed. */
	EXPECT_RETURNS(0, self->caller, setns, of_init, CLONE_NEWPID);
	EXPECT_EQ(ns_inode(init, "pid"), ns_inode(self->caller, "pid_for_children"));
}

CASE_MAIN
