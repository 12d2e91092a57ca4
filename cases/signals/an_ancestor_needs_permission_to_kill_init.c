// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-kill-permission-needed
claim:  a process of an ancestor PID namespace with another user id and without CAP_KILL
        gets EPERM from kill(), even for SIGKILL
since:  always
needs:  cap:setuid cap:kill
---*/
/*
 *	test ──┬── init (user 0)
 *	       └── stranger (user 1)
 */
#include "case.h"

#define OTHER_USER 1

FIXTURE(namespace) {
	struct actor *init, *stranger;
};

FIXTURE_SETUP(namespace)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->stranger = actor("stranger");
	must(self->stranger, prctl, PR_SET_KEEPCAPS, 1, 0, 0, 0);
	must(self->stranger, setresuid, OTHER_USER, OTHER_USER, OTHER_USER);
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, without_cap_kill)
{
	keep_capabilities(self->stranger, 0);
	EXPECT_ERRNO(EPERM, self->stranger, kill, self->init->pid, 0);
	EXPECT_ERRNO(EPERM, self->stranger, kill, self->init->pid, SIGTERM);
	EXPECT_ERRNO(EPERM, self->stranger, kill, self->init->pid, SIGSTOP);
	EXPECT_ERRNO(EPERM, self->stranger, kill, self->init->pid, SIGKILL);
	EXPECT_ALIVE(self->init);
}

/* Control: with the capability. */
TEST_F(namespace, with_cap_kill)
{
	keep_capabilities(self->stranger, CAP_BIT(CAP_KILL));
	EXPECT_RETURNS(0, self->stranger, kill, self->init->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->init);
}

/* Control: without the capability, but with the same user id. */
TEST_F(namespace, as_the_same_user)
{
	must(self->init, setresuid, OTHER_USER, OTHER_USER, OTHER_USER);
	keep_capabilities(self->stranger, 0);
	EXPECT_RETURNS(0, self->stranger, kill, self->init->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->init);
}

CASE_MAIN
