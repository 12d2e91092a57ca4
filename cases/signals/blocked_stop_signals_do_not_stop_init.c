// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-blocked-unhandled-dropped-at-unblock signals-tstp-from-ancestor-ignored
        signals-sigstop-from-ancestor-stops signals-noninit-unprotected
claim:  SIGTSTP, SIGTTIN and SIGTTOU that init has blocked do not stop it when it unblocks
        them, nor do they afterwards, in a process group in which they stop other processes
since:  always
---*/
/*
 *	test ── outer ── init ── member        numbers:  outer   inner
 *	                                        init      2       1
 *	                                        member    3       2
 *
 * Each leads a process group, and outer the session of all: no group is orphaned. In an
 * orphaned one these signals stop nobody (setpgid(2)).
 */
#include "case.h"
#include "signals.h"

#include <sys/wait.h>

FIXTURE(session) {
	struct actor *outer, *init, *member;
	uint64_t *set;
	int *status;
};

FIXTURE_SETUP(session)
{
	self->set = shared(sizeof(*self->set));
	self->status = shared(sizeof(*self->status));
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	must(self->outer, setsid);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 2);
	must(self->init, setpgid, 0, 0);
	self->member = has_number(actor("member", .by = self->init), 2);
	must(self->member, setpgid, 0, 0);
}

FIXTURE_ENDS(session)

static const int signals[] = { SIGTSTP, SIGTTIN, SIGTTOU };

/* Sends each of them, and lets init unblock it; then once more. */
#define EXPECT_NOT_STOPPED_BY(sender, number) \
	do { \
		for (size_t i = 0; i < ARRAY_SIZE(signals); i++) { \
			*self->set = 1ULL << (signals[i] - 1); \
			block_signal(self->init, signals[i]); \
			EXPECT_RETURNS(0, sender, kill, number, signals[i]); \
			EXPECT_TRUE(is_pending(self->init, signals[i])); \
			ASSERT_RETURNS(0, self->init, rt_sigprocmask, SIG_UNBLOCK, self->set, \
				       NULL, sizeof(*self->set)); \
			EXPECT_FALSE(is_pending(self->init, signals[i])); \
			EXPECT_RETURNS(0, sender, kill, number, signals[i]); \
			ASSERT_ALIVE(self->init); \
			EXPECT_RETURNS(0, self->outer, wait4, 2, NULL, WUNTRACED | WNOHANG, NULL); \
		} \
	} while (0)

TEST_F(session, from_a_member)
{
	EXPECT_NOT_STOPPED_BY(self->member, 1);
}

TEST_F(session, from_an_ancestor)
{
	EXPECT_NOT_STOPPED_BY(self->outer, 2);
}

/* Control: they stop a member when it unblocks them. */
TEST_F(session, a_member_is_stopped)
{
	for (size_t i = 0; i < ARRAY_SIZE(signals); i++) {
		*self->set = 1ULL << (signals[i] - 1);
		block_signal(self->member, signals[i]);
		EXPECT_RETURNS(0, self->init, kill, 2, signals[i]);
		EXPECT_TRUE(is_pending(self->member, signals[i]));
		start(self->member, rt_sigprocmask, SIG_UNBLOCK, self->set, NULL,
		      sizeof(*self->set));
		EXPECT_RETURNS(2, self->init, wait4, 2, self->status, WUNTRACED, NULL);
		EXPECT_TRUE(WIFSTOPPED(*self->status) && WSTOPSIG(*self->status) == signals[i]);
		EXPECT_RETURNS(0, self->init, kill, 2, SIGCONT);
		EXPECT_FINISHES(0, self->member);
	}
}

/* Control: SIGSTOP of an ancestor cannot be blocked, and stops init. */
TEST_F(session, sigstop_of_an_ancestor_stops_init)
{
	block_signal(self->init, SIGSTOP);
	EXPECT_RETURNS(0, self->outer, kill, 2, SIGSTOP);
	EXPECT_RETURNS(2, self->outer, wait4, 2, self->status, WUNTRACED, NULL);
	EXPECT_TRUE(WIFSTOPPED(*self->status) && WSTOPSIG(*self->status) == SIGSTOP);
	EXPECT_RETURNS(0, self->outer, kill, 2, SIGCONT);
	EXPECT_ALIVE(self->init);
}

CASE_MAIN
