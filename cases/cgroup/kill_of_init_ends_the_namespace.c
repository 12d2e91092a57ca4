// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: cgroup-kill-reaches-init
claim:  cgroup.kill of the cgroup that an init is in, written outside, kills it with SIGKILL, and
        all members with it, in whatever cgroup they are
since:  5.14
needs:  config:CGROUPS cap:sys_admin disposable
---*/
/*
 *	test ── outer ─┬─ init ── member ── inner     init, or member, is in the cgroup;
 *	               └─ beside                      inner is 1 in a namespace below
 */
#include "case.h"
#include "cgroup.h"

FIXTURE(cgroup) {
	struct actor *outer, *init, *member, *inner, *beside;
	const char *group;
};

FIXTURE_SETUP(cgroup)
{
	const char *root;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	root = own_cgroups(self->outer);
	self->group = make_cgroup(self->outer, root, "group");
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->inner = actor("inner", .by = self->member, .flags = CLONE_NEWPID);
	self->beside = actor("beside", .by = self->outer, .flags = CLONE_NEWPID);
}

CGROUPS_END(cgroup)

TEST_F(cgroup, init)
{
	put_into(self->init, self->group);
	EXPECT_EQ(0, write_to(self->outer, self->group, "cgroup.kill", 1));
	EXPECT_KILLED(SIGKILL, self->init);
	EXPECT_TRUE(dies(self->member));
	EXPECT_TRUE(dies(self->inner));
	EXPECT_ALIVE(self->beside);
	EXPECT_ALIVE(self->outer);
}

TEST_F(cgroup, init_that_blocks_everything)
{
	uint64_t *all = shared(sizeof(*all));

	*all = ~0ULL;
	must(self->init, rt_sigprocmask, SIG_BLOCK, all, NULL, sizeof(*all));
	put_into(self->init, self->group);
	EXPECT_EQ(0, write_to(self->outer, self->group, "cgroup.kill", 1));
	EXPECT_KILLED(SIGKILL, self->init);
}

/* Control: of a member it does not end the namespace. */
TEST_F(cgroup, member)
{
	put_into(self->member, self->group);
	EXPECT_EQ(0, write_to(self->outer, self->group, "cgroup.kill", 1));
	EXPECT_KILLED(SIGKILL, self->member);
	EXPECT_ALIVE(self->init);
}

TEST_F(cgroup, init_of_a_namespace_below)
{
	put_into(self->inner, self->group);
	EXPECT_EQ(0, write_to(self->outer, self->group, "cgroup.kill", 1));
	EXPECT_KILLED(SIGKILL, self->inner);
	EXPECT_ALIVE(self->member);
	EXPECT_ALIVE(self->init);
}

CASE_MAIN
