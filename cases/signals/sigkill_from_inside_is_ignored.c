// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-sigkill-from-inside-ignored signals-sigkill-from-self-ignored
        signals-sigkill-from-ancestor-kills signals-noninit-unprotected
claim:  SIGKILL does not end the init of a PID namespace when a member or init
        itself sends it, and ends it when an ancestor does
since:  always
---*/
/*
 *	test ──── init (1 inside) ──── member (2 inside)
 *	            ▲  ▲───── SIGKILL ─────┘  nothing happens
 *	            └──────── SIGKILL of the test: init ends
 */
#include "case.h"

#include <sys/wait.h>

NAMESPACE_WITH_MEMBER;

TEST_F(namespace, by_a_member)
{
	EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL);
	EXPECT_ALIVE(self->init);
}

TEST_F(namespace, by_init_itself)
{
	EXPECT_RETURNS(0, self->init, kill, 1, SIGKILL);
	EXPECT_ALIVE(self->init);
}

/* It cannot answer before it is resumed. */
TEST_F(namespace, of_a_stopped_init)
{
	pid_t init = self->init->pid;

	must(test, kill, init, SIGSTOP);
	must(test, wait4, init, NULL, WUNTRACED, NULL);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL);
	must(test, kill, init, SIGCONT);
	EXPECT_ALIVE(self->init);
}

/* Control: the same signal by the same member ends a process that is not init. */
TEST_F(namespace, a_member_is_not_protected)
{
	struct actor *other = actor("other", .by = self->init);

	EXPECT_RETURNS(0, self->member, kill, other->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, other);
}

/* Control: the same signal from the parent namespace. */
TEST_F(namespace, by_an_ancestor)
{
	EXPECT_RETURNS(0, test, kill, self->init->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->init);
}

CASE_MAIN
