// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-default-term-from-inside-ignored signals-blocked-unhandled-dropped-at-unblock
        signals-noninit-unprotected signals-handled-from-inside-delivered
claim:  a signal of a member for which init has no handler does not end it, whichever of its
        threads have the signal blocked
since:  always
divergence: D31 the_main_thread_blocks_sigterm .. kernels let the signal end init by way of
        the thread that does not block it
---*/
/*
 *	test ── init (1 inside) ──── member (3 inside)
 *	         └ thread (2 inside)
 */
#include "case.h"
#include "signals.h"

FIXTURE(namespace) {
	struct actor *init, *thread, *member;
};

FIXTURE_SETUP(namespace)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->thread = has_number(actor("thread", .by = self->init, .thread = true), 2);
	self->member = has_number(actor("member", .by = self->init), 3);
}

FIXTURE_ENDS(namespace)

/* @who has the signal blocked, and at last does no longer. */
#define EXPECT_NO_WAY_IN(who, sig) \
	do { \
		uint64_t *set = shared(sizeof(*set)); \
		\
		*set = 1ULL << (sig - 1); \
		block_signal(who, sig); \
		EXPECT_RETURNS(0, self->member, kill, 1, sig); \
		ASSERT_ALIVE(self->thread); \
		ASSERT_ALIVE(self->init); \
		EXPECT_RETURNS(0, who, rt_sigprocmask, SIG_UNBLOCK, set, NULL, sizeof(*set)); \
		EXPECT_ALIVE(self->thread); \
		EXPECT_ALIVE(self->init); \
	} while (0)

TEST_F(namespace, the_main_thread_blocks_sigterm)
{
	EXPECT_NO_WAY_IN(self->init, SIGTERM);
}

TEST_F(namespace, the_main_thread_blocks_sigquit)
{
	EXPECT_NO_WAY_IN(self->init, SIGQUIT);
}

TEST_F(namespace, the_other_thread_blocks_it)
{
	EXPECT_NO_WAY_IN(self->thread, SIGTERM);
	EXPECT_NO_WAY_IN(self->thread, SIGQUIT);
}

/* Control: a process that is not init ends by it. */
TEST_F(namespace, it_is_one_into_a_member)
{
	struct actor *thread = actor("member's thread", .by = self->member, .thread = true);

	block_signal(self->member, SIGTERM);
	EXPECT_RETURNS(0, self->init, kill, 3, SIGTERM);
	EXPECT_KILLED(SIGTERM, self->member);
	EXPECT_TRUE(dies(thread));
}

/* Control: with a handler, the thread that does not block it gets it. */
TEST_F(namespace, with_a_handler)
{
	catch_signal(self->init, SIGTERM);
	block_signal(self->init, SIGTERM);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
	EXPECT_CAUGHT(1, self->thread, SIGTERM);
	EXPECT_ALIVE(self->init);
}

CASE_MAIN
