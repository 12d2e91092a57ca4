// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: setns-ancestor-einval setns-sibling-einval setns-pidfd-ancestor-einval setns-own-ns-ok
        setns-relative-to-active
claim:  setns() to an ancestor, a sibling or any other PID namespace that is neither the
        caller's own nor below it fails with EINVAL
since:  always
partly: since:5.8
---*/
/*
 *	test ── upper ── middle ─┬─ own ──┬── caller
 *	                         │        └── below ── below2
 *	                         └─ sibling ── nephew      each a namespace but caller
 */
#include "case.h"

FIXTURE(tree) {
	struct actor *upper, *middle, *own, *caller, *below, *below2, *sibling, *nephew;
};

FIXTURE_VARIANT(tree) {
	int nstype;
	bool by_pidfd;
	const char *needs;
};

FIXTURE_VARIANT_ADD(tree, by_fd) { .nstype = CLONE_NEWPID, .needs = "" };
FIXTURE_VARIANT_ADD(tree, any_type) { .nstype = 0, .needs = "" };
FIXTURE_VARIANT_ADD(tree, by_pidfd) {
	.nstype = CLONE_NEWPID, .by_pidfd = true, .needs = "since:5.8" };

FIXTURE_SETUP(tree)
{
	SKIP_UNLESS(variant->needs);
	self->upper = actor("upper", .flags = CLONE_NEWPID);
	self->middle = actor("middle", .by = self->upper, .flags = CLONE_NEWPID);
	self->own = actor("own", .by = self->middle, .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->own);
	self->below = actor("below", .by = self->own, .flags = CLONE_NEWPID);
	self->below2 = actor("below2", .by = self->below, .flags = CLONE_NEWPID);
	self->sibling = actor("sibling", .by = self->middle, .flags = CLONE_NEWPID);
	self->nephew = actor("nephew", .by = self->sibling, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(tree)

/* A descriptor in @who that names the namespace of @init. */
static int name_of(struct actor *who, struct actor *init, bool by_pidfd)
{
	int fd;

	if (!by_pidfd)
		return open_ns(who, init, "pid");
	fd = must(test, pidfd_open, pid_seen_by(test, init), 0);
	return pass_fd(test, fd, who);
}

#define SETNS_TO(init) \
	setns, name_of(self->caller, init, variant->by_pidfd), variant->nstype

TEST_F(tree, not_up)
{
	EXPECT_ERRNO(EINVAL, self->caller, SETNS_TO(self->middle));
	EXPECT_ERRNO(EINVAL, self->caller, SETNS_TO(self->upper));
}

TEST_F(tree, not_sideways)
{
	EXPECT_ERRNO(EINVAL, self->caller, SETNS_TO(self->sibling));
	EXPECT_ERRNO(EINVAL, self->caller, SETNS_TO(self->nephew));
}

TEST_F(tree, nothing_has_happened_then)
{
	int above = name_of(self->caller, test, variant->by_pidfd);
	ino_t own = ns_inode(self->own, "pid");
	struct actor *child;

	EXPECT_ERRNO(EINVAL, self->caller, SETNS_TO(self->middle));
	EXPECT_ERRNO(EINVAL, self->caller, SETNS_TO(self->sibling));
	/* The test's: EPERM where the user namespace that owns it is out of reach. */
	EXPECT_EQ(-1, call(self->caller, setns, above, variant->nstype));
	EXPECT_TRUE(errno == EINVAL || errno == EPERM);
	EXPECT_EQ(own, ns_inode(self->caller, "pid_for_children"));
	child = actor("child", .by = self->caller);
	EXPECT_EQ(own, ns_inode(child, "pid"));
	EXPECT_RETURNS(2, child, getppid);
}

/* Also for a process that has been further down: its own namespace counts. */
TEST_F(tree, not_up_after_going_down)
{
	ASSERT_RETURNS(0, self->caller, SETNS_TO(self->below));
	EXPECT_ERRNO(EINVAL, self->caller, SETNS_TO(self->middle));
	EXPECT_ERRNO(EINVAL, self->caller, SETNS_TO(self->nephew));
	EXPECT_EQ(ns_inode(self->below, "pid"), ns_inode(self->caller, "pid_for_children"));
}

/* Control: the same namespaces by a process above all of them. */
TEST_F(tree, all_of_them_from_above)
{
	self->caller = self->middle;
	EXPECT_RETURNS(0, self->caller, SETNS_TO(self->sibling));
	EXPECT_RETURNS(0, self->caller, SETNS_TO(self->nephew));
	EXPECT_RETURNS(0, self->caller, SETNS_TO(self->middle));
	self->caller = self->upper;
	EXPECT_RETURNS(0, self->caller, SETNS_TO(self->middle));
	EXPECT_RETURNS(0, self->caller, SETNS_TO(self->upper));
}

/* Control: the own namespace, and those below. */
TEST_F(tree, down_and_back)
{
	EXPECT_RETURNS(0, self->caller, SETNS_TO(self->below2));
	EXPECT_RETURNS(0, self->caller, SETNS_TO(self->below));
	EXPECT_RETURNS(0, self->caller, SETNS_TO(self->own));
	EXPECT_EQ(ns_inode(self->own, "pid"), ns_inode(self->caller, "pid_for_children"));
}

CASE_MAIN
