// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pid-max-userns-owner-writable
claim:  root of the user namespace that owns a PID namespace may write its pid_max; an
        ordinary user may read it only
since:  6.14
needs:  config:SYSCTL userns
partly: cap:setuid
---*/
/*
 *	user namespace:  of the test                        a new one
 *	PID namespace:   test ── outer (1 inside) ── middle ── inner (1 of a PID namespace
 *	                                                       that the new one owns)
 */
#include "case.h"
#include "pid_max.h"

FIXTURE(owners) {
	struct actor *outer, *middle, *inner;
	long before;
};

FIXTURE_SETUP(owners)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->middle = actor("middle", .by = self->outer);
	enter_user_namespace(self->middle);
	self->inner = actor("inner", .by = self->middle, .flags = CLONE_NEWPID);
	self->before = pid_max(self->outer);
}

FIXTURE_ENDS(owners)

static struct actor *no_longer_root(struct actor *who, gid_t group)
{
	must(who, setresgid, group, group, group);
	must(who, setresuid, 65534, 65534, 65534);
	return who;
}

#define EXPECT_REFUSED(who) \
	do { \
		int err = write_pid_max(who, 31000); \
		\
		EXPECT_TRUE(err == EACCES || err == EPERM); \
		EXPECT_EQ(self->before, pid_max(self->outer)); \
	} while (0)

TEST_F(owners, root_of_the_owner)
{
	EXPECT_EQ(0, write_pid_max(self->inner, 31000));
	EXPECT_EQ(31000, pid_max(self->inner));
	EXPECT_EQ(self->before, pid_max(self->outer));
	EXPECT_EQ(0, write_pid_max(self->outer, 30000));
	EXPECT_EQ(30000, pid_max(self->outer));
	EXPECT_EQ(31000, pid_max(self->inner));
}

TEST_F(owners, ordinary_user)
{
	struct actor *user;

	SKIP_UNLESS("cap:setuid");
	user = no_longer_root(actor("user", .by = self->outer), 65534);
	EXPECT_EQ(self->before, pid_max(user));
	EXPECT_REFUSED(user);
	/* Control: root there may. */
	EXPECT_EQ(0, write_pid_max(self->outer, 31000));
}

/* The file belongs to root's group, too, but that may only read. */
TEST_F(owners, ordinary_user_in_the_group_of_root)
{
	struct actor *user;

	SKIP_UNLESS("cap:setuid");
	user = no_longer_root(actor("user", .by = self->outer), 0);
	EXPECT_EQ(self->before, pid_max(user));
	EXPECT_REFUSED(user);
	/* Control: root without a capability may. */
	user = actor("root", .by = self->outer);
	keep_capabilities(user, 0);
	EXPECT_EQ(0, write_pid_max(user, 31000));
	EXPECT_EQ(31000, pid_max(self->outer));
}

/* Its capabilities do not reach up to the owner of the PID namespace, and it is not root there. */
TEST_F(owners, ordinary_user_in_a_user_namespace)
{
	struct actor *user;

	SKIP_UNLESS("cap:setuid");
	user = no_longer_root(actor("user", .by = self->outer), 65534);
	must(user, unshare, CLONE_NEWUSER);
	EXPECT_REFUSED(user);
}

/* A thread may be another user than the rest of its process. */
TEST_F(owners, a_thread_that_is_an_ordinary_user)
{
	struct actor *thread;

	SKIP_UNLESS("cap:setuid");
	thread = no_longer_root(actor("thread", .by = self->outer, .thread = true), 65534);
	EXPECT_REFUSED(thread);
	/* Control */
	EXPECT_EQ(0, write_pid_max(self->outer, 31000));
	EXPECT_EQ(31000, pid_max(thread));
}

CASE_MAIN
