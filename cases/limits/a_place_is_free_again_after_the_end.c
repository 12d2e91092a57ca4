// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: limits-freed-on-teardown
claim:  a PID namespace that has ended no longer counts, and one that could not be made never did
since:  4.9
needs:  userns config:SYSCTL
partly: since:5.5 syscall:clone3 config:NET_NS
---*/
/*
 *	test ── owner ─┬─ first (1 inside)	owner's user namespace has room for two
 *	               └─ second (1 inside)
 */
#include "case.h"
#include "ucount.h"
#include "set_tid.h"

FIXTURE(limited) { struct actor *owner, *first, *second; };

FIXTURE_SETUP(limited)
{
	self->owner = limited_owner("owner", 2);
	self->first = actor("first", .by = self->owner, .flags = CLONE_NEWPID);
	self->second = actor("second", .by = self->owner, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(limited)

TEST_F(limited, one_place)
{
	EXPECT_FULL(self->owner);
	leave(self->first, 0);
	EXPECT_EXITED(0, self->first);
	EXPECT_TRUE(room_comes(self->owner));
	EXPECT_FULL(self->owner);
	EXPECT_ALIVE(self->second);
}

TEST_F(limited, two_places)
{
	EXPECT_FULL(self->owner);
	leave(self->first, 0);
	EXPECT_EXITED(0, self->first);
	EXPECT_RETURNS(0, self->owner, kill, self->second->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->second);
	EXPECT_TRUE(room_comes(self->owner));
	EXPECT_TRUE(room_comes(self->owner));
	EXPECT_FULL(self->owner);
}

/* Control: the end of a member frees nothing. */
TEST_F(limited, end_of_a_member)
{
	struct actor *member = actor("member", .by = self->first);

	leave(member, 0);
	EXPECT_EXITED(0, member);
	EXPECT_FULL(self->owner);
	EXPECT_FULL(self->owner);
}

#define EXPECT_FREED_WITH(holder) \
	do { \
		EXPECT_FULL(self->owner); \
		leave(holder, 0); \
		EXPECT_EXITED(0, holder); \
		EXPECT_TRUE(room_comes(self->owner)); \
		EXPECT_FULL(self->owner); \
	} while (0)

/* By unshare(2), of a process that has ended without a child. */
TEST_F(limited, namespace_without_a_process)
{
	struct actor *holder = actor("holder", .by = self->owner);

	set_limit(self->owner, 3);
	must(holder, unshare, CLONE_NEWPID);
	EXPECT_FREED_WITH(holder);
}

/* owner has no capability over the namespace that it is in itself: EPERM, and no namespace. */
TEST_F(limited, creation_that_failed_later)
{
	SKIP_UNLESS("since:5.5 syscall:clone3");
	set_limit(self->owner, 3);
	EXPECT_ERRNO(EPERM, self->owner, clone3, set_tid(CLONE_NEWPID, 1, 1000), CLONE3_SIZE_VER1);
	EXPECT_TRUE(room_comes(self->owner));
	EXPECT_FULL(self->owner);
}

/* Of a process that was to follow an init that has ended. */
TEST_F(limited, child_that_came_too_late)
{
	struct actor *holder = actor("holder", .by = self->owner);
	struct actor *init;

	set_limit(self->owner, 3);
	must(holder, unshare, CLONE_NEWPID);
	init = actor("init", .by = holder);
	LEAVES(init);
	EXPECT_ERRNO(ENOMEM, holder, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_FREED_WITH(holder);
}

/* A namespace of another kind, asked for in the same call, is one too many. */
TEST_F(limited, creation_together_with_what_failed)
{
	SKIP_UNLESS("config:NET_NS");
	ASSERT_EQ(0, write_file(self->owner, "/proc/sys/user/max_net_namespaces", "0"));
	set_limit(self->owner, 3);
	EXPECT_ERRNO(ENOSPC, self->owner, clone, CLONE_NEWPID | CLONE_NEWNET | SIGCHLD,
		     0, 0, 0, 0);
	EXPECT_TRUE(room_comes(self->owner));
	EXPECT_FULL(self->owner);
	set_limit(self->owner, 4);
	EXPECT_ERRNO(ENOSPC, self->owner, unshare, CLONE_NEWPID | CLONE_NEWNET);
	EXPECT_TRUE(room_comes(self->owner));
	EXPECT_FULL(self->owner);
}

CASE_MAIN
