// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-default-term-from-inside-ignored signals-sigstop-from-inside-ignored
        signals-rt-queue-from-inside-unhandled signals-tgkill-from-inside-ignored
        signals-privilege-makes-no-difference signals-noninit-unprotected
claim:  a signal that init does not handle is dropped when a member or init itself sends
        it, whichever signal, by whichever system call and with whatever privilege
since:  always
partly: since:5.3
---*/
/*
 *	test ──── init (1 inside) ──┬── member (2 inside)
 *	                            └── other  (3 inside)
 */
#include "case.h"
#include "signals.h"

FIXTURE(namespace) {
	struct actor *init, *member, *other;
};

SENT_IN_EVERY_WAY;

FIXTURE_SETUP(namespace)
{
	if (variant->how == BY_PIDFD)
		SKIP_UNLESS("since:5.3");
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->other = actor("other", .by = self->init);
}

FIXTURE_ENDS(namespace)

/* An init that is stopped is not alive: it does not answer. */
#define EXPECT_ALL_DROPPED(sender) \
	for (int sig = 1; sig <= 64; sig++) { \
		EXPECT_EQ(0, send_signal(sender, variant->how, 1, sig)); \
		ASSERT_ALIVE(self->init); \
	}

TEST_F(namespace, by_a_member)
{
	EXPECT_ALL_DROPPED(self->member);
}

TEST_F(namespace, by_an_unprivileged_member)
{
	keep_capabilities(self->member, 0);
	EXPECT_ALL_DROPPED(self->member);
}

TEST_F(namespace, by_init_itself)
{
	EXPECT_ALL_DROPPED(self->init);
}

/* Dropped means dropped: a handler that comes later does not see it. */
TEST_F(namespace, a_later_handler_does_not_see_it)
{
	EXPECT_EQ(0, send_signal(self->member, variant->how, 1, SIGTERM));
	EXPECT_EQ(0, send_signal(self->member, variant->how, 1, SIGRTMIN));
	catch_signal(self->init, SIGTERM);
	catch_signal(self->init, SIGRTMIN);
	EXPECT_CAUGHT(0, self->init, SIGTERM);
	EXPECT_CAUGHT(0, self->init, SIGRTMIN);
}

/* Control: any other process is ended by the same call. */
TEST_F(namespace, a_member_is_not_protected)
{
	EXPECT_EQ(0, send_signal(self->member, variant->how, 3, SIGTERM));
	EXPECT_KILLED(SIGTERM, self->other);
	EXPECT_EQ(0, send_signal(self->init, variant->how, 2, SIGRTMIN));
	EXPECT_KILLED(SIGRTMIN, self->member);
}

CASE_MAIN
