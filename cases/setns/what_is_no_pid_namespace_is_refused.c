// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: setns-type-mismatch-einval setns-ebadf setns-not-ns-fd-einval
claim:  setns() refuses what is no descriptor, no namespace, or not of the type asked for
since:  always
needs:  config:UTS_NS
---*/
/*
 *	outer (1) ──┬── caller (2) ── child
 *	            └── target (3; 1 inside)   has a PID and a UTS namespace of its own
 */
#include "case.h"

FIXTURE(refused) {
	struct actor *outer, *caller, *target;
	int pid_ns, uts_ns;
};

FIXTURE_SETUP(refused)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
	self->target = actor("target", .by = self->outer, .flags = CLONE_NEWPID | CLONE_NEWUTS);
	self->pid_ns = open_ns(self->caller, self->target, "pid");
	self->uts_ns = open_ns(self->caller, self->target, "uts");
}

FIXTURE_ENDS(refused)

TEST_F(refused, another_type)
{
	ino_t uts = ns_inode(self->caller, "uts");

	EXPECT_ERRNO(EINVAL, self->caller, setns, self->pid_ns, CLONE_NEWUTS);
	EXPECT_ERRNO(EINVAL, self->caller, setns, self->uts_ns, CLONE_NEWPID);
	EXPECT_ERRNO(EINVAL, self->caller, setns, self->pid_ns, CLONE_NEWPID | CLONE_NEWUTS);
	EXPECT_EQ(uts, ns_inode(self->caller, "uts"));
	EXPECT_RETURNS(4, actor("child", .by = self->caller), getpid);
}

TEST_F(refused, no_descriptor)
{
	EXPECT_ERRNO(EBADF, self->caller, setns, -1, CLONE_NEWPID);
	must(self->caller, close, self->pid_ns);
	EXPECT_ERRNO(EBADF, self->caller, setns, self->pid_ns, CLONE_NEWPID);
	EXPECT_RETURNS(4, actor("child", .by = self->caller), getpid);
}

TEST_F(refused, no_namespace)
{
	int file = must(self->caller, openat, AT_FDCWD, "/proc/self/status", O_RDONLY, 0);
	int folder = must(self->caller, openat, AT_FDCWD, "/proc/self/ns", O_RDONLY, 0);

	EXPECT_ERRNO(EINVAL, self->caller, setns, file, CLONE_NEWPID);
	EXPECT_ERRNO(EINVAL, self->caller, setns, folder, CLONE_NEWPID);
	EXPECT_RETURNS(4, actor("child", .by = self->caller), getpid);
}

/* Control: each with its own type. */
TEST_F(refused, the_right_type)
{
	EXPECT_RETURNS(0, self->caller, setns, self->uts_ns, CLONE_NEWUTS);
	EXPECT_EQ(ns_inode(self->target, "uts"), ns_inode(self->caller, "uts"));
	EXPECT_RETURNS(0, self->caller, setns, self->pid_ns, CLONE_NEWPID);
	EXPECT_RETURNS(2, actor("child", .by = self->caller), getpid);
}

CASE_MAIN
