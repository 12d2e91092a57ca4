// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-sigkill-from-ancestor-kills signals-noninit-unprotected
claim:  SIGKILL that a process of an ancestor PID namespace queues ends an init, whatever
        si_code comes with it
since:  always
divergence: D32 si_timer .. kernels drop the signal when it claims to come from a timer
divergence: D32 si_sigio .. kernels drop the signal when it claims to be about input
---*/
/*
 *	test ── outer ──┬── init ── member
 *	                └── sender
 */
#include "case.h"
#include "signals.h"

FIXTURE(namespace) {
	struct actor *sender, *init, *member;
};

FIXTURE_SETUP(namespace)
{
	struct actor *outer = actor("outer", .flags = CLONE_NEWPID);

	self->sender = actor("sender", .by = outer);
	self->init = actor("init", .by = outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
}

FIXTURE_ENDS(namespace)

/* SIGKILL for @who, with a code that its sender may give: one below 0, but not SI_TKILL. */
static long queue_kill(struct actor *sender, struct actor *who, int code)
{
	siginfo_t *info = queued_info(1, 0);

	info->si_signo = SIGKILL;
	info->si_code = code;
	return call(sender, rt_sigqueueinfo, pid_seen_by(sender, who), SIGKILL, info);
}

#define EXPECT_INIT_ENDS_BY(code) \
	do { \
		ASSERT_EQ(0, queue_kill(self->sender, self->init, code)); \
		ASSERT_FALSE(alive(self->init)); \
		EXPECT_KILLED(SIGKILL, self->init); \
		EXPECT_TRUE(dies(self->member)); \
	} while (0)

TEST_F(namespace, si_queue)
{
	EXPECT_INIT_ENDS_BY(SI_QUEUE);
}

TEST_F(namespace, si_mesgq)
{
	EXPECT_INIT_ENDS_BY(SI_MESGQ);
}

TEST_F(namespace, si_timer)
{
	EXPECT_INIT_ENDS_BY(SI_TIMER);
}

TEST_F(namespace, si_sigio)
{
	EXPECT_INIT_ENDS_BY(SI_SIGIO);
}

TEST_F(namespace, a_code_without_a_name)
{
	EXPECT_INIT_ENDS_BY(-60);
}

/* Control: each of them ends a process that is not init. */
TEST_F(namespace, a_member)
{
	static const int codes[] = { SI_QUEUE, SI_MESGQ, SI_TIMER, SI_SIGIO, -60 };

	for (size_t i = 0; i < ARRAY_SIZE(codes); i++) {
		struct actor *other = actor("other", .by = self->init);

		ASSERT_EQ(0, queue_kill(self->sender, other, codes[i]));
		EXPECT_KILLED(SIGKILL, other);
	}
	EXPECT_ALIVE(self->init);
}

CASE_MAIN
