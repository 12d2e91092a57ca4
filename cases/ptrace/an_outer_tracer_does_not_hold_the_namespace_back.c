// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ptrace-zombie-leader-no-hang
claim:  a member that is traced from outside does not keep its PID namespace from being
        torn down once the tracer has waited for it, or has ended
since:  always
---*/
/*
 *	test ──┬── tracer: traces member
 *	       └── init ── member, with a thread
 */
#include "case.h"
#include "pidfd.h"

#include <sys/ptrace.h>

FIXTURE(tracing) {
	struct actor *tracer, *init, *member;
	pid_t number;
};

FIXTURE_SETUP(tracing)
{
	self->tracer = actor("tracer");
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	actor("thread", .by = self->member, .thread = true);
	self->number = pid_seen_by(test, self->member);
	must(self->tracer, ptrace, PTRACE_SEIZE, self->number, 0, 0);
}

FIXTURE_ENDS(tracing)

TEST_F(tracing, when_the_tracer_waits)
{
	int *status = shared(sizeof(*status));

	leave(self->init, 0);
	ASSERT_TRUE(dies(self->member));
	ASSERT_EQ('S', state_at_rest(test, "/proc", self->init->pid));	/* it waits */
	EXPECT_RETURNS(self->number, self->tracer, wait4, self->number, status, __WALL, NULL);
	EXPECT_EQ(SIGKILL, *status);
	EXPECT_EXITED(0, self->init);
}

TEST_F(tracing, when_the_tracer_ends)
{
	leave(self->init, 0);
	ASSERT_TRUE(dies(self->member));
	ASSERT_EQ('S', state_at_rest(test, "/proc", self->init->pid));	/* it waits */
	leave(self->tracer, 0);
	EXPECT_EXITED(0, self->init);
	EXPECT_EXITED(0, self->tracer);
}

CASE_MAIN
