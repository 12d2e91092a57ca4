// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-pinned-by-child-ns
claim:  a PID namespace without processes is there as long as a child namespace of it is
since:  always
needs:  userns
---*/
/*
 *	owner ──╳ upper ──╳ lower     owner's user namespace has room for three PID
 *	                              namespaces; it keeps a descriptor of lower's
 */
#include "case.h"
#include "lifetime.h"

FIXTURE(ended) {
	struct actor *owner, *upper, *lower;
	ino_t inode;
	int fd;
};

FIXTURE_SETUP(ended)
{
	self->owner = limited_owner("owner", 3);
	self->upper = actor("upper", .by = self->owner, .flags = CLONE_NEWPID);
	self->lower = actor("lower", .by = self->upper, .flags = CLONE_NEWPID);
	self->inode = ns_inode(self->upper, "pid");
	self->fd = open_ns(self->owner, self->lower, "pid");
	LEAVES(self->upper);
}

FIXTURE_ENDS(ended)

TEST_F(ended, it_is_still_the_parent)
{
	int parent = call(self->owner, ioctl, self->fd, NS_GET_PARENT, 0);

	ASSERT_GE(parent, 0);
	EXPECT_EQ(self->inode, fd_inode(self->owner, parent));
}

/* Control: with the descriptor of the lower both go. */
TEST_F(ended, both_are_freed_together)
{
	EXPECT_TRUE(stays_full(self->owner));
	must(self->owner, close, self->fd);
	EXPECT_TRUE(gets_room(self->owner));
}

CASE_MAIN
