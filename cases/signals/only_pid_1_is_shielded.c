// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-noninit-unprotected
claim:  between ordinary members SIGKILL, SIGTERM and SIGSTOP have their usual effect
since:  always
---*/
/*
 *	test ──── init ──┬── member ── child
 *	                 └── joined, by setns
 */
#include "case.h"

#include <sys/wait.h>

FIXTURE(namespace) {
	struct actor *init, *member, *child, *joined;
};

FIXTURE_SETUP(namespace)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->child = actor("child", .by = self->member);
	self->joined = join("joined", actor("joiner"), self->init);
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, sigkill)
{
	EXPECT_RETURNS(0, self->joined, kill, self->child->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->child);
	EXPECT_RETURNS(0, self->member, kill, call(self->joined, getpid), SIGKILL);
	EXPECT_KILLED(SIGKILL, self->joined);
}

TEST_F(namespace, sigterm)
{
	EXPECT_RETURNS(0, self->init, kill, self->child->pid, SIGTERM);
	EXPECT_KILLED(SIGTERM, self->child);
	EXPECT_RETURNS(0, self->joined, kill, self->member->pid, SIGTERM);
	EXPECT_KILLED(SIGTERM, self->member);
}

TEST_F(namespace, sigstop)
{
	int *status = shared(sizeof(*status));
	pid_t number = self->member->pid;

	EXPECT_RETURNS(0, self->child, kill, number, SIGSTOP);
	EXPECT_RETURNS(number, self->init, wait4, number, status, WUNTRACED, NULL);
	EXPECT_TRUE(WIFSTOPPED(*status) && WSTOPSIG(*status) == SIGSTOP);
	EXPECT_RETURNS(0, self->child, kill, number, SIGCONT);
	EXPECT_ALIVE(self->member);
}

TEST_F(namespace, a_process_itself)
{
	start(self->child, kill, self->child->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->child);
}

CASE_MAIN
