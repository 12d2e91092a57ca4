// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nsfs-nstype
claim:  NS_GET_NSTYPE returns CLONE_NEWPID for every PID namespace file, that of the process
        as well as that of its children
since:  4.11
---*/
/*
 *	outer ──┬── caller      its children live in target's namespace
 *	        └── target      init of a namespace
 */
#include "case.h"

FIXTURE(type) { struct actor *outer, *caller, *target; };

FIXTURE_SETUP(type)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
	self->target = actor("target", .by = self->outer, .flags = CLONE_NEWPID);
	must(self->caller, setns, open_ns(self->caller, self->target, "pid"), CLONE_NEWPID);
}

FIXTURE_ENDS(type)

/* How @who judges a namespace file of @whose. */
#define EXPECT_TYPE(expected, who, whose, name) \
	EXPECT_RETURNS(expected, who, ioctl, open_ns(who, whose, name), NS_GET_NSTYPE, 0)

TEST_F(type, of_pid)
{
	EXPECT_TYPE(CLONE_NEWPID, self->caller, self->caller, "pid");
	EXPECT_TYPE(CLONE_NEWPID, self->caller, self->target, "pid");
	EXPECT_TYPE(CLONE_NEWPID, self->target, self->target, "pid");
	EXPECT_TYPE(CLONE_NEWPID, self->target, self->outer, "pid");
	EXPECT_TYPE(CLONE_NEWPID, self->target, test, "pid");
}

TEST_F(type, of_pid_for_children)
{
	EXPECT_TYPE(CLONE_NEWPID, self->caller, self->caller, "pid_for_children");
	EXPECT_TYPE(CLONE_NEWPID, self->target, self->caller, "pid_for_children");
	EXPECT_TYPE(CLONE_NEWPID, self->caller, self->target, "pid_for_children");
}

/* A file that outlives all processes keeps its type. */
TEST_F(type, of_a_dead_namespace)
{
	int fd = open_ns(self->outer, self->target, "pid");

	LEAVES(self->target);
	EXPECT_RETURNS(CLONE_NEWPID, self->outer, ioctl, fd, NS_GET_NSTYPE, 0);
}

/* Control: what is no PID namespace has another type. */
TEST_F(type, of_others)
{
	EXPECT_TYPE(CLONE_NEWNS, self->caller, self->caller, "mnt");
	EXPECT_TYPE(CLONE_NEWUSER, self->caller, self->caller, "user");
}

CASE_MAIN
