// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-unhandled-from-ancestor-ignored signals-tstp-from-ancestor-ignored
        signals-sigstop-from-ancestor-stops signals-sigcont-resumes-init
        signals-sigkill-from-ancestor-kills
claim:  of the signals that init does not handle only SIGKILL and SIGSTOP of an ancestor
        reach it, by whichever system call, and SIGCONT resumes it
since:  always
partly: since:5.3
---*/
/*
 *	test ── outer ──── init (4 outside)
 */
#include "case.h"
#include "signals.h"

#include <sys/wait.h>

FIXTURE(namespace) {
	struct actor *outer, *init;
};

SENT_IN_EVERY_WAY;

FIXTURE_SETUP(namespace)
{
	if (variant->how == BY_PIDFD)
		SKIP_UNLESS("since:5.3");
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 4);
}

FIXTURE_ENDS(namespace)

/* Among them SIGTSTP, SIGTTIN and SIGTTOU: a stopped init would not answer. */
TEST_F(namespace, all_others_are_dropped)
{
	for (int sig = 1; sig <= 64; sig++) {
		if (sig == SIGKILL || sig == SIGSTOP)
			continue;
		EXPECT_EQ(0, send_signal(self->outer, variant->how, 4, sig));
		ASSERT_ALIVE(self->init);
	}
}

TEST_F(namespace, sigkill_ends_it)
{
	EXPECT_EQ(0, send_signal(self->outer, variant->how, 4, SIGKILL));
	EXPECT_KILLED(SIGKILL, self->init);
}

TEST_F(namespace, sigstop_stops_it_until_sigcont)
{
	int *status = shared(sizeof(*status));

	EXPECT_EQ(0, send_signal(self->outer, variant->how, 4, SIGSTOP));
	EXPECT_RETURNS(4, self->outer, wait4, 4, status, WUNTRACED, NULL);
	EXPECT_TRUE(WIFSTOPPED(*status) && WSTOPSIG(*status) == SIGSTOP);
	EXPECT_EQ(0, send_signal(self->outer, variant->how, 4, SIGCONT));
	EXPECT_RETURNS(4, self->outer, wait4, 4, status, WCONTINUED, NULL);
	EXPECT_TRUE(WIFCONTINUED(*status));
	EXPECT_ALIVE(self->init);
}

TEST_F(namespace, sigstop_from_two_levels_above)
{
	int *status = shared(sizeof(*status));

	EXPECT_EQ(0, send_signal(test, variant->how, pid_seen_by(test, self->init), SIGSTOP));
	EXPECT_RETURNS(4, self->outer, wait4, 4, status, WUNTRACED, NULL);
	EXPECT_TRUE(WIFSTOPPED(*status));
	must(self->outer, kill, 4, SIGCONT);
	EXPECT_ALIVE(self->init);
}

TEST_F(namespace, sigkill_ends_a_stopped_init)
{
	must(self->outer, kill, 4, SIGSTOP);
	must(self->outer, wait4, 4, NULL, WUNTRACED, NULL);
	EXPECT_EQ(0, send_signal(self->outer, variant->how, 4, SIGKILL));
	EXPECT_KILLED(SIGKILL, self->init);
}

CASE_MAIN
