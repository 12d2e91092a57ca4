// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: unshare-init-via-setns-other-process unshare-first-child-of-caller-is-1
claim:  a process that gets hold of a PID namespace which has no init yet may enter it, and its
        first child is PID 1 there
since:  6.11
partly: since:7.1
divergence: D13 first_child_of_the_caller_is_1_all_the_same .. it is 2
        when another process came first
---*/
/*
 *	outer (1) ──┬── caller (2)  unshare(), no child yet
 *	            └── other (3)   enters that namespace by a pidfd or a link of caller
 */
#include "case.h"

FIXTURE(unstarted) {
	struct actor *outer, *caller, *other, *first;
};

FIXTURE_VARIANT(unstarted) {
	bool by_link;
	const char *needs;
};

FIXTURE_VARIANT_ADD(unstarted, by_pidfd) { .by_link = false, .needs = "" };
FIXTURE_VARIANT_ADD(unstarted, by_link) { .by_link = true, .needs = "since:7.1" };

FIXTURE_SETUP(unstarted)
{
	int pidfd, fd;

	SKIP_UNLESS(variant->needs);
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
	self->other = actor("other", .by = self->outer);
	must(self->caller, unshare, CLONE_NEWPID);
	if (variant->by_link) {
		fd = open_ns(self->other, self->caller, "pid_for_children");
	} else {
		pidfd = must(self->other, pidfd_open, 2, 0);
		fd = must(self->other, ioctl, pidfd, PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE, 0);
	}
	ASSERT_RETURNS(0, self->other, setns, fd, CLONE_NEWPID);
	self->first = actor("first", .by = self->other);
}

FIXTURE_ENDS(unstarted)

TEST_F(unstarted, its_child_is_init)
{
	struct actor *child = actor("child", .by = self->first, .orphan_lives = true);

	EXPECT_RETURNS(1, self->first, getpid);
	EXPECT_RETURNS(0, self->first, getppid);
	EXPECT_EQ(4, self->first->pid);
	EXPECT_RETURNS(2, child, getpid);
	EXPECT_RETURNS(6, self->caller, clone, SIGCHLD, 0, 0, 0, 0);	/* control */
	must(self->caller, wait4, 6, NULL, 0, NULL);
	leave(self->first, 0);		/* the end of init is the end of the namespace */
	EXPECT_EXITED(0, self->first);
	EXPECT_TRUE(dies(child));
	EXPECT_ERRNO(ENOMEM, self->caller, clone, SIGCHLD, 0, 0, 0, 0);
}

TEST_F(unstarted, the_caller_has_the_same_namespace)
{
	struct actor *child = actor("child", .by = self->caller);

	EXPECT_EQ(ns_inode(self->first, "pid"), ns_inode(self->caller, "pid_for_children"));
	EXPECT_EQ(ns_inode(self->first, "pid"), ns_inode(child, "pid"));
	EXPECT_EQ(1, pid_seen_by(child, self->first));
}

TEST_F(unstarted, first_child_of_the_caller_is_1_all_the_same)
{
	EXPECT_RETURNS(1, actor("child", .by = self->caller), getpid);
}

CASE_MAIN
