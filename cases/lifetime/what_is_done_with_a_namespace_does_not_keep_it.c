// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-torn-down-when-empty lifetime-pinned-by-pid-for-children
        lifetime-pinned-by-procfs-mount setns-sibling-einval
claim:  a PID namespace without processes is freed, whatever was done with it: entered and
        left, refused to a process, asked for as a parent, or the mounter's when pidns= chose
        another
since:  always
needs:  userns config:SYSCTL
partly: procmount since:4.9 since:5.8 since:6.18
flags:  slow
---*/
/* fixtures/lifetime.h has the drawing. */
#include "case.h"
#include "procfs_pidns.h"
#include "ucount.h"

NAMESPACE_THAT_ENDS;

/* Where children of holder go from now on; the descriptor is closed. */
static void enter(struct actor *holder, int fd)
{
	must(holder, setns, fd, CLONE_NEWPID);
	must(holder, close, fd);
}

/* Likewise to a new namespace, which stays and counts. */
static void enter_another(struct actor *owner, struct actor *holder)
{
	set_limit(owner, 3);
	enter(holder, open_ns(holder, new_init("another", owner, BY_CLONE), "pid"));
}

TEST_F(ended, entered_and_left)
{
	enter(self->holder, open_ns(self->holder, self->init, "pid"));
	EXPECT_EQ(self->inode, ns_inode(self->holder, "pid_for_children"));
	enter_another(self->owner, self->holder);
	LEAVES(self->init);
	EXPECT_TRUE(gets_room(self->owner));
}

TEST_F(ended, entered_by_pidfd_and_left)
{
	SKIP_UNLESS("since:5.8");
	enter(self->holder, must(self->holder, pidfd_open, self->init->pid, 0));
	EXPECT_EQ(self->inode, ns_inode(self->holder, "pid_for_children"));
	enter_another(self->owner, self->holder);
	LEAVES(self->init);
	EXPECT_TRUE(gets_room(self->owner));
}

TEST_F(ended, refused_to_a_process_beside)
{
	struct actor *beside = new_init("beside", self->owner, BY_CLONE);

	EXPECT_ERRNO(EINVAL, beside, setns, open_ns(beside, self->init, "pid"), CLONE_NEWPID);
	LEAVES(beside);
	LEAVES(self->init);
	EXPECT_TRUE(gets_room(self->owner));
}

/* The descriptor that NS_GET_PARENT gives keeps it, and no longer than it is open. */
TEST_F(ended, asked_for_as_a_parent)
{
	struct actor *below;
	int fd, parent;

	SKIP_UNLESS("since:4.9");
	below = new_init("below", self->init, BY_CLONE);
	fd = open_ns(self->owner, below, "pid");
	parent = must(self->owner, ioctl, fd, NS_GET_PARENT, 0);
	LEAVES(below);
	LEAVES(self->init);
	must(self->owner, close, fd);
	EXPECT_TRUE(stays_full(self->owner));
	EXPECT_EQ(self->inode, fd_inode(self->owner, parent));
	must(self->owner, close, parent);
	EXPECT_TRUE(gets_room(self->owner));
}

TEST_F(ended, where_another_procfs_was_mounted)
{
	struct actor *below;
	int fd;

	SKIP_UNLESS("procmount since:6.18");
	below = new_init("below", self->init, BY_CLONE);
	fd = open_ns(self->init, below, "pid");
	ASSERT_EQ(0, mount_pidns(self->init, PIDNS_MOUNT,
				 shared_string("/proc/self/fd/%d", fd), "below"));
	LEAVES(below);
	must(self->owner, umount2, shared_string("%s/below", scratch()), 0);
	LEAVES(self->init);
	EXPECT_TRUE(gets_room(self->owner));
}

CASE_MAIN
