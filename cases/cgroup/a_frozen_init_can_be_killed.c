// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: cgroup-freeze-init
claim:  cgroup.freeze stops an init like any process; SIGKILL of an ancestor ends it frozen, and
        SIGKILL of a member does not
since:  5.2
needs:  config:CGROUPS cap:sys_admin disposable
---*/
/*
 *	test ── outer ── init ── member		init is in the cgroup that freezes
 */
#include "case.h"
#include "cgroup.h"

FIXTURE(cgroup) {
	struct actor *outer, *init, *member;
	const char *group, *pid;
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
	put_into(self->init, self->group);
	self->pid = shared_string("%d", pid_seen_by(test, self->init));
}

CGROUPS_END(cgroup)

/*
 * An actor that sleeps although a call is waiting for it is frozen: what it is
 * woken for shows in its state at once, and it sleeps again only when it has
 * answered.
 */
static bool is_stopped(struct actor *who, const char *pid)
{
	start(who, getpid);
	return stat_field(test, "/proc", pid, 3) == 'S' && is_busy(who);
}

#define FREEZE(on) \
	do { \
		ASSERT_EQ(0, write_to(self->outer, self->group, "cgroup.freeze", on)); \
		ASSERT_TRUE(event_comes(self->outer, self->group, on ? "frozen 1" : "frozen 0")); \
	} while (0)

TEST_F(cgroup, stops_and_goes_on)
{
	FREEZE(1);
	EXPECT_TRUE(is_stopped(self->init, self->pid));
	EXPECT_ALIVE(self->member);
	EXPECT_TRUE(is_busy(self->init));
	FREEZE(0);
	EXPECT_FINISHES(1, self->init);
}

TEST_F(cgroup, killed_by_an_ancestor)
{
	FREEZE(1);
	EXPECT_TRUE(is_stopped(self->init, self->pid));
	EXPECT_RETURNS(0, self->outer, kill, self->init->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->init);
	EXPECT_TRUE(dies(self->member));
}

/* Control: who must not end init does not do it while it is frozen either. */
TEST_F(cgroup, not_killed_from_inside)
{
	FREEZE(1);
	EXPECT_TRUE(is_stopped(self->init, self->pid));
	EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL);
	EXPECT_TRUE(is_busy(self->init));
	FREEZE(0);
	EXPECT_FINISHES(1, self->init);
	EXPECT_ALIVE(self->init);
}

CASE_MAIN
