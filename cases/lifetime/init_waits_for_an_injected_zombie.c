// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-init-waits-for-injected-zombie
claim:  a dying init cannot be waited for, and its pidfd is not readable, as long as a member
        whose parent is outside is a zombie
since:  always
---*/
/*
 *	outer ──┬── init (2; 1 inside)
 *	  1     └── host (3) ── injected (4; 2 inside)    by setns() and fork()
 */
#include "case.h"
#include "pidfd.h"
#include "scm.h"

FIXTURE(injected) {
	struct actor *outer, *init, *host, *process;
	int pidfd;
};

FIXTURE_VARIANT(injected) { bool killed; };

FIXTURE_VARIANT_ADD(injected, init_exits) { .killed = false };
FIXTURE_VARIANT_ADD(injected, init_is_killed) { .killed = true };

FIXTURE_SETUP(injected)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->host = actor("host", .by = self->outer);
	self->process = has_number(join("injected", self->host, self->init), 4);
	self->pidfd = must(self->outer, pidfd_open, 2, 0);
}

FIXTURE_ENDS(injected)

/* Ends init in the way of the variant; injected is a zombie afterwards. */
#define END_INIT() \
	do { \
		if (variant->killed) \
			must(self->outer, kill, 2, SIGKILL); \
		else \
			leave(self->init, 0); \
		must(self->host, waitid, P_PID, 4, NULL, WEXITED | WNOWAIT, NULL); \
	} while (0)

TEST_F(injected, not_before_the_zombie_is_gone)
{
	int i;

	END_INIT();
	ASSERT_TRUE(dies(self->init));
	for (i = 0; i < 100; i++) {	/* each call is some time for init to end wrongly */
		must(self->host, sched_yield);
		ASSERT_RETURNS(0, self->outer, wait4, 2, NULL, WNOHANG, NULL);
		ASSERT_FALSE(has_ended(self->outer, self->pidfd));
	}
	EXPECT_RETURNS(4, self->host, wait4, 4, NULL, 0, NULL);
	EXPECT_RETURNS(2, self->outer, wait4, 2, NULL, 0, NULL);
	EXPECT_TRUE(has_ended(self->outer, self->pidfd));
}

/* The last thread waits as the main thread does, which is a zombie itself by then. */
TEST_F(injected, nor_when_the_main_thread_had_ended)
{
	struct actor *thread = actor("thread", .by = self->init, .thread = true);
	pid_t number = pid_seen_by(test, self->init);

	start(self->init, exit, 0);
	ASSERT_EQ('Z', state_at_rest(test, "/proc", number));
	if (variant->killed)
		must(self->outer, kill, 2, SIGKILL);
	else
		leave(thread, 0);
	must(self->host, waitid, P_PID, 4, NULL, WEXITED | WNOWAIT, NULL);
	for (int i = 0; i < 100; i++) {	/* as above */
		must(self->host, sched_yield);
		ASSERT_RETURNS(0, self->outer, wait4, 2, NULL, WNOHANG, NULL);
	}
	EXPECT_RETURNS(4, self->host, wait4, 4, NULL, 0, NULL);
	EXPECT_RETURNS(2, self->outer, wait4, 2, NULL, 0, NULL);
	EXPECT_TRUE(has_ended(self->outer, self->pidfd));
}

/* The injected process is waited for; then init ends. */
static void end_without_zombie(struct actor *outer, struct actor *host, struct actor *init,
			       bool killed)
{
	must(outer, kill, 4, SIGKILL);
	must(host, wait4, 4, NULL, 0, NULL);
	if (killed)
		must(outer, kill, 2, SIGKILL);
	else
		leave(init, 0);
}

/* Control: a zombie that is init's own child, or nobody's, does not hold it back. */
TEST_F(injected, only_for_that_one)
{
	actor("child", .by = self->init, .orphan_lives = true);
	must(self->outer, kill, 5, SIGKILL);
	end_without_zombie(self->outer, self->host, self->init, variant->killed);
	EXPECT_RETURNS(2, self->outer, wait4, 2, NULL, 0, NULL);
	EXPECT_TRUE(has_ended(self->outer, self->pidfd));
}

/* Control: init's own children do not hold it back, however they announce their end. */
TEST_F(injected, not_for_children_without_sigchld)
{
	actor("silent", .by = self->init, .exit_signal = -1, .orphan_lives = true);
	actor("other signal", .by = self->init, .exit_signal = SIGUSR1, .orphan_lives = true);
	actor("late", .by = self->init, .exit_signal = SIGUSR1, .orphan_lives = true);
	must(self->outer, kill, 5, SIGKILL);
	must(self->outer, kill, 6, SIGKILL);
	end_without_zombie(self->outer, self->host, self->init, variant->killed);
	EXPECT_RETURNS(2, self->outer, wait4, 2, NULL, 0, NULL);
	EXPECT_TRUE(has_ended(self->outer, self->pidfd));
}

CASE_MAIN
