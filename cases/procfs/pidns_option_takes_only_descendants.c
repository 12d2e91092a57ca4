// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-pidns-ancestor-einval
claim:  pidns= fails with EINVAL for a PID namespace that is neither the mounter's nor
        below it: an ancestor or one beside it
since:  6.18
needs:  procmount
---*/
/*
 * fixtures/procfs_levels.h has the drawing; beside middle there is
 *	         sibling ── nephew
 *	outer       13        14
 */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_pidns.h"

THREE_LEVELS;

GIVEN_IN_EVERY_WAY;

/* @who mounts with the PID namespace of the process that has this number in outer's. */
#define MOUNT_NS_OF(pid, who) \
	mount_pidns(who, variant->route, \
		    shared_string("%s/%d/ns/pid", self->outer_proc, pid), "proc")

TEST_F(levels, the_parent)
{
	EXPECT_EQ(EINVAL, MOUNT_NS_OF(1, self->middle));
	EXPECT_EQ(EINVAL, MOUNT_NS_OF(7, self->member));
	EXPECT_STREQ("", pids_in(self->outer, make_folder(self->outer, "proc")));
}

TEST_F(levels, the_grandparent)
{
	EXPECT_EQ(EINVAL, MOUNT_NS_OF(1, self->inner));
	EXPECT_STREQ("", pids_in(self->outer, make_folder(self->outer, "proc")));
}

TEST_F(levels, beside_it)
{
	struct actor *sibling = actor("sibling", .by = self->outer, .flags = CLONE_NEWPID);

	actor("nephew", .by = sibling, .flags = CLONE_NEWPID);
	EXPECT_EQ(EINVAL, MOUNT_NS_OF(13, self->middle));
	EXPECT_EQ(EINVAL, MOUNT_NS_OF(14, self->middle));
	EXPECT_EQ(EINVAL, MOUNT_NS_OF(7, sibling));
	EXPECT_EQ(EINVAL, MOUNT_NS_OF(10, sibling));
	EXPECT_STREQ("", pids_in(self->outer, make_folder(self->outer, "proc")));
	/* Control: one of them for the parent of both. */
	EXPECT_EQ(0, MOUNT_NS_OF(13, self->outer));
	EXPECT_STREQ("1 2", pids_in(self->outer, make_folder(self->outer, "proc")));
}

/* Control: the same caller with a namespace below it. */
TEST_F(levels, below_it)
{
	EXPECT_EQ(0, MOUNT_NS_OF(10, self->middle));
	EXPECT_STREQ("1 3", pids_in(self->outer, make_folder(self->outer, "proc")));
}

/* After setns(2) the caller's children go down, the caller stays where it was. */
TEST_F(levels, what_counts_is_the_namespace_that_the_mounter_is_in)
{
	must(self->outer, setns, open_ns(self->outer, self->inner, "pid"), CLONE_NEWPID);
	EXPECT_EQ(0, MOUNT_NS_OF(7, self->outer));
	EXPECT_STREQ("1 4 6", pids_in(self->outer, make_folder(self->outer, "proc")));
}

/* A context that has refused one goes on with what it had. */
TEST_F(levels, a_refused_namespace_changes_nothing)
{
	const char *parent = shared_string("%s/1/ns/pid", self->outer_proc);
	int context = must(self->middle, fsopen, "proc", 0);
	const char *proc;

	if (variant->route == PIDNS_MOUNT) {
		EXPECT_EQ(EINVAL, MOUNT_NS_OF(1, self->middle));
		EXPECT_STREQ("", pids_in(self->middle, make_folder(self->middle, "proc")));
		return;
	}
	EXPECT_EQ(EINVAL, configure_pidns(self->middle, variant->route, context, parent));
	proc = mount_configured(self->middle, context, "proc");
	EXPECT_STREQ("1 4 6", pids_in(self->middle, proc));
}

CASE_MAIN
