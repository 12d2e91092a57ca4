// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: reboot-by-any-member
claim:  any process of a PID namespace may reboot it, and any thread; the call does not
        return, and all members end by SIGKILL
since:  always
partly: userns
---*/
/*
 *	test ── outer ──┬── init (1 inside) ──── member (2 inside)
 *	                └── bystander
 */
#include "case.h"
#include "reboot.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

NAMESPACE_TO_REBOOT;

static void restart(struct actor *who)
{
	start(guarded(who), reboot, RESTART);
}

/* A member that an outer process waits for tells how it ended; init goes after it. */
#define EXPECT_END_BY(caller) \
	do { \
		struct actor *other = actor("other", .by = self->init, .orphan_lives = true); \
		struct actor *injected = join("injected", self->bystander, self->init); \
		restart(caller); \
		EXPECT_KILLED(SIGKILL, injected); \
		EXPECT_KILLED(SIGHUP, self->init); \
		EXPECT_TRUE(dies(other)); \
		EXPECT_TRUE(dies(self->member)); \
	} while (0)

TEST_F(namespace, by_init)
{
	EXPECT_END_BY(self->init);
}

TEST_F(namespace, by_a_thread_of_init)
{
	EXPECT_END_BY(actor("thread", .by = self->init, .thread = true));
}

/* The main thread is gone: the other one is all that is left of init. */
TEST_F(namespace, by_the_last_thread_of_init)
{
	struct actor *thread = actor("thread", .by = self->init, .thread = true);

	start(self->init, exit, 0);
	ASSERT_TRUE(dies(self->init));
	restart(thread);
	EXPECT_TRUE(dies(self->member));
	EXPECT_KILLED(SIGHUP, self->init);
}

TEST_F(namespace, by_a_member)
{
	EXPECT_END_BY(self->member);
}

TEST_F(namespace, by_a_thread_of_a_member)
{
	EXPECT_END_BY(actor("thread", .by = self->member, .thread = true));
}

TEST_F(namespace, by_a_grandchild)
{
	EXPECT_END_BY(actor("grandchild", .by = self->member, .orphan_lives = true));
}

/* How the caller itself ends is not told: init may end it, or the call. */
TEST_F(namespace, by_a_member_whose_parent_is_outside)
{
	struct actor *injected = join("injected", self->bystander, self->init);

	restart(injected);
	EXPECT_TRUE(dies(self->member));
	EXPECT_NE(-1, reap(injected));
	EXPECT_KILLED(SIGHUP, self->init);
}

/* It has entered another PID namespace for its children, but is a member of this one. */
TEST_F(namespace, by_a_member_whose_children_go_elsewhere)
{
	must(self->member, unshare, reboot_flags());
	actor("nested", .by = self->member, .orphan_lives = true);
	EXPECT_END_BY(self->member);
}

TEST_F(namespace, while_an_ancestor_has_stopped_init)
{
	struct actor *caller = guarded(self->member);

	must(self->outer, kill, self->init->pid, SIGSTOP);
	must(self->outer, wait4, self->init->pid, NULL, WUNTRACED, NULL);
	start(caller, reboot, RESTART);
	EXPECT_KILLED(SIGHUP, self->init);
}

/* Init is held on its way out by a tracer: nothing but the call itself ends the caller. */
TEST_F(namespace, the_call_does_not_return)
{
	int *status = shared(sizeof(*status));
	pid_t init = self->init->pid;

	must(self->outer, ptrace, PTRACE_SEIZE, init, 0, PTRACE_O_TRACEEXIT);
	restart(self->member);
	EXPECT_TRUE(dies(self->member));
	EXPECT_RETURNS(init, self->outer, wait4, init, status, __WALL, NULL);
	ASSERT_EQ(SIGTRAP | PTRACE_EVENT_EXIT << 8, *status >> 8);
	must(self->outer, ptrace, PTRACE_CONT, init, 0, 0);
	EXPECT_KILLED(SIGHUP, self->init);
}

CASE_MAIN
