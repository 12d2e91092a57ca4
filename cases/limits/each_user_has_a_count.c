// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: limits-per-user
claim:  each user of a user namespace may have as many PID namespaces as max_pid_namespaces says,
        whatever the others have
since:  4.9
needs:  userns config:SYSCTL cap:setuid
---*/
/*
 *	test ── owner ─┬─ zero		users 0 and 1 of a user namespace in which each may
 *	               ├─ one		have two PID namespaces
 *	               └─ another	is user 1, too
 */
#include "case.h"
#include "ucount.h"

FIXTURE(users) { struct actor *owner, *zero, *one, *another; };

FIXTURE_SETUP(users)
{
	self->owner = actor("owner", .flags = CLONE_NEWPID);
	enter_user_namespace_of_two(self->owner, 0x7e57ab1e);
	self->zero = actor("zero", .by = self->owner);
	self->one = actor("one", .by = self->owner);
	self->another = actor("another", .by = self->owner);
	set_limit(self->owner, 2);
	user_with_capabilities(self->one, 1);
	user_with_capabilities(self->another, 1);
}

FIXTURE_ENDS(users)

TEST_F(users, one_user_does_not_count_for_the_other)
{
	EXPECT_ROOM(self->zero);
	EXPECT_ROOM(self->zero);
	EXPECT_FULL(self->zero);
	EXPECT_FULL(self->owner);
	EXPECT_ROOM(self->one);
	EXPECT_ROOM(self->one);
	EXPECT_FULL(self->one);
	EXPECT_FULL(self->another);
}

TEST_F(users, all_processes_of_a_user_count)
{
	EXPECT_ROOM(self->one);
	EXPECT_ROOM(self->another);
	EXPECT_FULL(self->one);
	EXPECT_FULL(self->another);
	EXPECT_ROOM(self->zero);
	EXPECT_ROOM(self->owner);
	EXPECT_FULL(self->zero);
}

/* Control: the limit is one for all users. */
TEST_F(users, the_limit_is_the_same)
{
	EXPECT_STREQ("2", read_file(self->zero, MAX_PID_NAMESPACES));
	EXPECT_STREQ("2", read_file(self->one, MAX_PID_NAMESPACES));
	set_limit(self->owner, 1);
	EXPECT_ROOM(self->one);
	EXPECT_FULL(self->another);
	EXPECT_ROOM(self->zero);
	EXPECT_FULL(self->zero);
}

/* Who has another real user counts for the effective one. */
TEST_F(users, the_effective_user_counts)
{
	must(self->zero, setresuid, -1, 1, -1);
	keep_capabilities(self->zero, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_ROOM(self->zero);
	EXPECT_ROOM(self->one);
	EXPECT_FULL(self->zero);
	EXPECT_FULL(self->one);
	EXPECT_ROOM(self->owner);
	EXPECT_ROOM(self->owner);
	EXPECT_FULL(self->owner);
}

CASE_MAIN
