// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: clone-no-flag-same-ns clone-newpid-new-inode
claim:  a child made without CLONE_NEWPID is in its creator's PID namespace, one made with it
        in another one; both are files of the same file system
since:  always
---*/
#include "case.h"

#include <sys/stat.h>

FIXTURE(child) {
	struct actor *init;
};

FIXTURE_SETUP(child)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(child)

/* Device of the namespace's file; its inode is compared by ns_inode(). */
static dev_t ns_device(struct actor *who)
{
	struct stat st;

	if (fstat(open_ns(test, who, "pid"), &st))
		broke("fstat: %s", errno_name(errno));
	return st.st_dev;
}

TEST_F(child, without_the_flag)
{
	struct actor *child = actor("child", .by = self->init);
	struct actor *with_others = actor("with others", .by = self->init,
					  .flags = CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWNS);

	EXPECT_EQ(ns_inode(self->init, "pid"), ns_inode(child, "pid"));
	EXPECT_EQ(ns_inode(self->init, "pid"), ns_inode(with_others, "pid"));
	EXPECT_EQ(ns_inode(self->init, "pid"), ns_inode(self->init, "pid_for_children"));
	EXPECT_RETURNS(3, with_others, getpid);
}

TEST_F(child, with_the_flag)
{
	struct actor *child = actor("child", .by = self->init, .flags = CLONE_NEWPID);
	struct actor *other = actor("other", .by = self->init, .flags = CLONE_NEWPID);

	EXPECT_NE(ns_inode(self->init, "pid"), ns_inode(child, "pid"));
	EXPECT_NE(ns_inode(other, "pid"), ns_inode(child, "pid"));
	EXPECT_EQ(ns_inode(child, "pid"), ns_inode(child, "pid_for_children"));
	EXPECT_EQ(ns_inode(self->init, "pid"), ns_inode(self->init, "pid_for_children"));
	EXPECT_EQ(ns_device(self->init), ns_device(child));
}

CASE_MAIN
