// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: unshare-caller-not-moved unshare-children-moved
        unshare-inherited-by-later-children-of-child unshare-pid-for-children-after-child
claim:  unshare(CLONE_NEWPID) leaves the caller and its older children in their PID namespace
        and puts all later children into a new one
since:  always
---*/
/*
 *	           outside  inside
 *	outer         1
 *	(gone)       2 3
 *	caller        4              unshare(CLONE_NEWPID)
 *	older         5              child from before
 *	init          6        1     first child from after
 *	second        7        2
 *	grandchild    8        3     child of init
 */
#include "case.h"
#include "namespace.h"

FIXTURE(unshared) {
	struct actor *outer, *caller, *older;
	ino_t before;
};

FIXTURE_SETUP(unshared)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->caller = actor("caller", .by = self->outer);
	self->older = actor("older", .by = self->caller);
	self->before = ns_inode(self->caller, "pid");
	must(self->caller, unshare, CLONE_NEWPID);
}

FIXTURE_ENDS(unshared)

TEST_F(unshared, caller_before_its_first_child)
{
	EXPECT_RETURNS(4, self->caller, getpid);
	EXPECT_RETURNS(4, self->caller, gettid);
	EXPECT_RETURNS(1, self->caller, getppid);
	EXPECT_EQ(self->before, ns_inode(self->caller, "pid"));
}

TEST_F(unshared, caller_after_its_first_child)
{
	actor("init", .by = self->caller);
	EXPECT_RETURNS(4, self->caller, getpid);
	EXPECT_RETURNS(4, self->caller, gettid);
	EXPECT_RETURNS(1, self->caller, getppid);
	EXPECT_EQ(self->before, ns_inode(self->caller, "pid"));
	EXPECT_EQ(4, pid_seen_by(self->outer, self->caller));
}

/* PID 1 is outer for the caller, not its own child. */
TEST_F(unshared, numbers_mean_what_they_meant)
{
	struct actor *init = actor("init", .by = self->caller);

	catch_signal(init, SIGUSR1);
	catch_signal(self->outer, SIGUSR1);
	catch_signal(self->older, SIGUSR1);
	EXPECT_RETURNS(0, self->caller, kill, 1, SIGUSR1);
	EXPECT_CAUGHT(1, self->outer, SIGUSR1);
	EXPECT_CAUGHT(0, init, SIGUSR1);
	EXPECT_RETURNS(0, self->caller, kill, 5, SIGUSR1);
	EXPECT_CAUGHT(1, self->older, SIGUSR1);
}

TEST_F(unshared, older_children_stay)
{
	actor("init", .by = self->caller);
	EXPECT_RETURNS(5, self->older, getpid);
	EXPECT_RETURNS(4, self->older, getppid);
	EXPECT_EQ(self->before, ns_inode(self->older, "pid"));
	EXPECT_EQ(self->before, ns_inode(self->older, "pid_for_children"));
}

TEST_F(unshared, later_children_are_in_the_new_namespace)
{
	struct actor *init = actor("init", .by = self->caller);
	struct actor *second = actor("second", .by = self->caller);
	struct actor *grandchild = actor("grandchild", .by = init);
	ino_t new = ns_inode(init, "pid");

	EXPECT_NE(self->before, new);
	EXPECT_EQ(new, ns_inode(second, "pid"));
	EXPECT_EQ(new, ns_inode(grandchild, "pid"));
	EXPECT_EQ(new, ns_inode(init, "pid_for_children"));
	EXPECT_EQ(new, ns_inode(grandchild, "pid_for_children"));
	EXPECT_EQ(new, ns_inode(self->caller, "pid_for_children"));
	EXPECT_RETURNS(1, init, getpid);
	EXPECT_RETURNS(2, second, getpid);
	EXPECT_RETURNS(3, grandchild, getpid);
}

/* Namespaces of another kind come and go: the children's PID namespace stays. */
TEST_F(unshared, later_children_after_a_change_of_mount_namespaces)
{
	struct actor *init, *second, *third;
	int before;

	own_mounts(self->caller);
	before = open_ns(self->caller, self->caller, "mnt");
	must(self->caller, unshare, CLONE_NEWNS);
	init = actor("init", .by = self->caller);
	must(self->caller, setns, before, CLONE_NEWNS);
	second = actor("second", .by = self->caller);
	third = actor("third", .by = self->caller, .flags = CLONE_NEWNS);
	EXPECT_RETURNS(1, init, getpid);
	EXPECT_RETURNS(2, second, getpid);
	EXPECT_RETURNS(3, third, getpid);
	EXPECT_NE(self->before, ns_inode(init, "pid"));
	EXPECT_EQ(ns_inode(init, "pid"), ns_inode(second, "pid"));
	EXPECT_EQ(ns_inode(init, "pid"), ns_inode(third, "pid"));
}

CASE_MAIN
