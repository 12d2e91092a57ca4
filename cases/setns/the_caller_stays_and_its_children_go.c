// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: setns-child-ppid-0 setns-caller-not-moved setns-children-moved setns-grandchild-ns-ok
        setns-nstype-0-ok setns-pidfd-ok
claim:  setns() to a descendant PID namespace leaves the caller where it is and puts its later
        children there, with a parent that they cannot see
since:  always
partly: since:5.8
---*/
/*
 *	            level 1   2   3
 *	outer           1
 *	(gone)         2 3
 *	init            4     1
 *	(gone)          5     2
 *	inner           6     3   1
 *	caller          7             setns() to the namespace of init or of inner
 *	child           8     4   2
 *	grandchild      9     5   3   child of child
 */
#include "case.h"
#include "namespace.h"

FIXTURE(joined) {
	struct actor *outer, *init, *inner, *caller, *child, *target;
	ino_t before;
};

FIXTURE_VARIANT(joined) {
	int nstype;
	bool two_levels, by_pidfd;
	const char *needs;
};

FIXTURE_VARIANT_ADD(joined, one_level) { .nstype = CLONE_NEWPID, .needs = "" };
FIXTURE_VARIANT_ADD(joined, any_type) { .nstype = 0, .needs = "" };
FIXTURE_VARIANT_ADD(joined, two_levels) {
	.nstype = CLONE_NEWPID, .two_levels = true, .needs = "" };
FIXTURE_VARIANT_ADD(joined, by_pidfd) {
	.nstype = CLONE_NEWPID, .by_pidfd = true, .needs = "since:5.8" };
FIXTURE_VARIANT_ADD(joined, two_levels_by_pidfd) {
	.nstype = CLONE_NEWPID, .two_levels = true, .by_pidfd = true, .needs = "since:5.8" };

FIXTURE_SETUP(joined)
{
	int fd;

	SKIP_UNLESS(variant->needs);
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	skip_pids(self->init, 1);
	self->inner = actor("inner", .by = self->init, .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
	self->before = ns_inode(self->caller, "pid");
	self->target = variant->two_levels ? self->inner : self->init;
	if (variant->by_pidfd)
		fd = must(self->caller, pidfd_open, variant->two_levels ? 6 : 4, 0);
	else
		fd = open_ns(self->caller, self->target, "pid");
	ASSERT_RETURNS(0, self->caller, setns, fd, variant->nstype);
	self->child = actor("child", .by = self->caller);
}

FIXTURE_ENDS(joined)

TEST_F(joined, parent_of_the_child_is_0)
{
	struct actor *grandchild = actor("grandchild", .by = self->child);

	EXPECT_RETURNS(0, self->child, getppid);
	EXPECT_RETURNS(variant->two_levels ? 2 : 4, grandchild, getppid);	/* control */
}

TEST_F(joined, child_has_the_next_number_at_each_level)
{
	EXPECT_EQ(8, self->child->pid);
	EXPECT_EQ(8, pid_seen_by(self->outer, self->child));
	EXPECT_EQ(4, pid_seen_by(self->init, self->child));
	EXPECT_EQ(variant->two_levels ? 2 : 0, pid_seen_by(self->inner, self->child));
	EXPECT_RETURNS(variant->two_levels ? 2 : 4, self->child, getpid);
}

TEST_F(joined, child_is_in_the_target)
{
	ino_t target = ns_inode(self->target, "pid");

	EXPECT_EQ(target, ns_inode(self->child, "pid"));
	EXPECT_EQ(target, ns_inode(self->child, "pid_for_children"));
	EXPECT_EQ(target, ns_inode(self->caller, "pid_for_children"));
}

TEST_F(joined, caller_is_not_moved)
{
	EXPECT_RETURNS(7, self->caller, getpid);
	EXPECT_RETURNS(1, self->caller, getppid);
	EXPECT_EQ(self->before, ns_inode(self->caller, "pid"));
	EXPECT_EQ(7, pid_seen_by(self->outer, self->caller));
	EXPECT_EQ(0, pid_seen_by(self->init, self->caller));

	/* PID 1 is still outer for it. */
	catch_signal(self->outer, SIGUSR1);
	catch_signal(self->target, SIGUSR1);
	EXPECT_RETURNS(0, self->caller, kill, 1, SIGUSR1);
	EXPECT_CAUGHT(1, self->outer, SIGUSR1);
	EXPECT_CAUGHT(0, self->target, SIGUSR1);
}

/* The caller may be the init of its own namespace. */
TEST_F(joined, init_goes_as_well)
{
	EXPECT_RETURNS(0, self->init, setns, open_ns(self->init, self->inner, "pid"),
		       variant->nstype);
	EXPECT_RETURNS(variant->two_levels ? 3 : 2, actor("another", .by = self->init), getpid);
	EXPECT_RETURNS(1, self->init, getpid);
}

CASE_MAIN
