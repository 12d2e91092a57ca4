// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-torn-down-when-empty lifetime-pinned-by-fd lifetime-pinned-by-bind-mount
        lifetime-bind-mount-fd-usable lifetime-pinned-by-pid-for-children
        lifetime-pinned-by-procfs-mount
claim:  a PID namespace without processes is freed, but not before the last descriptor, mount
        or process that refers to it is gone
since:  always
needs:  userns
partly: procmount
flags:  slow
---*/
/* fixtures/lifetime.h has the drawing. */
#include "case.h"
#include "lifetime.h"

NAMESPACE_THAT_ENDS;

/* Control: while it lives it counts. */
TEST_F(ended, nothing)
{
	ASSERT_TRUE(stays_full(self->owner));
	LEAVES(self->init);
	EXPECT_TRUE(gets_room(self->owner));
}

TEST_F(ended, a_descriptor)
{
	int fd = open_ns(self->owner, self->init, "pid");

	LEAVES(self->init);
	EXPECT_TRUE(stays_full(self->owner));
	EXPECT_EQ(self->inode, fd_inode(self->owner, fd));
	must(self->owner, close, fd);
	EXPECT_TRUE(gets_room(self->owner));
}

TEST_F(ended, a_bind_mount)
{
	const char *file = shared_string("%s/ns", scratch());
	int fd = must(self->owner, openat, AT_FDCWD, file, O_CREAT | O_RDWR, 0600);

	must(self->owner, close, fd);
	must(self->init, mount, "/proc/self/ns/pid", file, NULL, MS_BIND, NULL);
	LEAVES(self->init);
	EXPECT_TRUE(stays_full(self->owner));

	/* A descriptor opened there is as good as one of /proc. */
	fd = must(self->owner, openat, AT_FDCWD, file, O_RDONLY, 0);
	EXPECT_EQ(self->inode, fd_inode(self->owner, fd));
	EXPECT_RETURNS(0, self->holder, setns, pass_fd(self->owner, fd, self->holder),
		       CLONE_NEWPID);
	EXPECT_EQ(self->inode, ns_inode(self->holder, "pid_for_children"));
	LEAVES(self->holder);
	must(self->owner, close, fd);
	EXPECT_TRUE(stays_full(self->owner));
	must(self->owner, umount2, file, 0);
	EXPECT_TRUE(gets_room(self->owner));
}

TEST_F(ended, a_process_whose_children_would_go_there)
{
	int fd = open_ns(self->holder, self->init, "pid");

	must(self->holder, setns, fd, CLONE_NEWPID);
	must(self->holder, close, fd);
	LEAVES(self->init);
	EXPECT_TRUE(stays_full(self->owner));
	LEAVES(self->holder);
	EXPECT_TRUE(gets_room(self->owner));
}

TEST_F(ended, a_procfs)
{
	const char *proc;

	SKIP_UNLESS("procmount");
	proc = mount_procfs(self->init, "inner", NULL);
	LEAVES(self->init);
	EXPECT_TRUE(stays_full(self->owner));
	must(self->owner, umount2, proc, 0);
	EXPECT_TRUE(gets_room(self->owner));
}

CASE_MAIN
