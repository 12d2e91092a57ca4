// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: translation-getpid-own-ns translation-getppid-inside translation-fork-return-local
        translation-wait-return-local
claim:  getpid(), getppid(), fork() and wait() give each process the numbers of its own PID
        namespace
since:  always
partly: procmount
---*/
/*
 *	           outside  inside
 *	outer         1
 *	(gone)       2 3
 *	init          4        1
 *	member        5        2     child of init
 *	child         6        3     child of member
 *	host          7              child of outer
 *	injected      8        4     child of host, put there by setns()
 */
#include "case.h"
#include "namespace.h"

FIXTURE(family) {
	struct actor *outer, *init, *member, *child, *host, *injected;
};

FIXTURE_SETUP(family)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	skip_pids(self->outer, 2);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->child = actor("child", .by = self->member);
	self->host = actor("host", .by = self->outer);
	self->injected = join("injected", self->host, self->init);
}

FIXTURE_ENDS(family)

TEST_F(family, getpid)
{
	EXPECT_RETURNS(1, self->init, getpid);
	EXPECT_RETURNS(2, self->member, getpid);
	EXPECT_RETURNS(3, self->child, getpid);
	EXPECT_RETURNS(4, self->injected, getpid);
	EXPECT_RETURNS(7, self->host, getpid);
	EXPECT_RETURNS(1, self->outer, getpid);
}

TEST_F(family, getpid_beside_the_procfs_of_another_namespace)
{
	const char *proc;

	SKIP_UNLESS("procmount");
	proc = mount_procfs(self->outer, "outer", NULL);
	EXPECT_STREQ("6", read_link(self->child, "%s/self", proc));
	EXPECT_RETURNS(3, self->child, getpid);
}

TEST_F(family, getppid)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	EXPECT_RETURNS(0, self->init, getppid);
	EXPECT_RETURNS(1, self->member, getppid);
	EXPECT_RETURNS(2, self->child, getppid);
	EXPECT_RETURNS(0, self->injected, getppid);
	EXPECT_RETURNS(1, self->host, getppid);
	EXPECT_RETURNS(2, actor("child", .by = thread), getppid);
}

/* What fork() returned is the number that the child has for its parent. */
TEST_F(family, fork)
{
	EXPECT_EQ(4, self->init->pid);
	EXPECT_EQ(2, self->member->pid);
	EXPECT_EQ(3, self->child->pid);
	EXPECT_EQ(7, self->host->pid);
	EXPECT_EQ(8, self->injected->pid);
}

TEST_F(family, fork_into_a_namespace_two_levels_down)
{
	struct actor *below = actor("below", .by = self->child, .flags = CLONE_NEWPID);
	struct actor *guest = has_number(actor("guest", .by = self->outer), 10);

	has_number(below, 5);
	EXPECT_EQ(11, join("injected", guest, below)->pid);
}

/* Children of a thread: it is 9 outside and 5 inside. */
TEST_F(family, fork_by_a_thread)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	EXPECT_EQ(5, thread->pid);
	EXPECT_EQ(6, actor("child", .by = thread)->pid);
	EXPECT_EQ(7, actor("init", .by = thread, .flags = CLONE_NEWPID)->pid);
	EXPECT_EQ(12, actor("child", .by = self->outer)->pid);
}

TEST_F(family, wait)
{
	siginfo_t *info = shared(sizeof(*info));

	leave(self->child, 0);
	EXPECT_RETURNS(3, self->member, wait4, -1, NULL, 0, NULL);
	leave(self->injected, 0);
	EXPECT_RETURNS(8, self->host, wait4, -1, NULL, 0, NULL);
	leave(self->member, 0);
	EXPECT_RETURNS(0, self->init, waitid, P_ALL, 0, info, WEXITED, NULL);
	EXPECT_EQ(2, info->si_pid);
	leave(self->init, 0);
	EXPECT_RETURNS(4, self->outer, wait4, -1, NULL, 0, NULL);
}

CASE_MAIN
