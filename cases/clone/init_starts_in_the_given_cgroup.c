// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: clone-into-cgroup-newpid
claim:  clone3 with CLONE_INTO_CGROUP and CLONE_NEWPID makes a PID 1 that starts in the given
        cgroup, as its children do
since:  5.7
needs:  syscall:clone3 config:CGROUPS cap:sys_admin disposable
---*/
/*
 *	test ── outer ── init ── member		init and member are in the cgroup, outer is not
 */
#include "case.h"
#include "cgroup.h"

FIXTURE(cgroup) {
	struct actor *outer;
	const char *group;
	int fd;
};

FIXTURE_SETUP(cgroup)
{
	const char *root;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	root = own_cgroups(self->outer);
	self->group = make_cgroup(self->outer, root, "group");
	self->fd = must(self->outer, openat, AT_FDCWD, self->group, O_RDONLY | O_DIRECTORY, 0);
}

CGROUPS_END(cgroup)

TEST_F(cgroup, init)
{
	struct actor *init = actor("init", .by = self->outer, .cgroup = self->fd,
				   .flags = CLONE_NEWPID | CLONE_INTO_CGROUP);
	struct actor *member = actor("member", .by = init);

	EXPECT_RETURNS(1, init, getpid);
	EXPECT_TRUE(is_in(init, self->group));
	EXPECT_RETURNS(2, member, getpid);
	EXPECT_TRUE(is_in(member, self->group));
	EXPECT_STREQ("1 2", listed(init, "%s/cgroup.procs", self->group));
	EXPECT_FALSE(is_in(self->outer, self->group));
}

/* Control: what each flag does without the other. */
TEST_F(cgroup, one_flag_at_a_time)
{
	struct actor *init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	struct actor *child = actor("child", .by = self->outer, .cgroup = self->fd,
				    .flags = CLONE_INTO_CGROUP);

	EXPECT_RETURNS(1, init, getpid);
	EXPECT_FALSE(is_in(init, self->group));
	EXPECT_RETURNS(3, child, getpid);
	EXPECT_TRUE(is_in(child, self->group));
}

CASE_MAIN
