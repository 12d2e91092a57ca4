// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-tgkill-from-inside-ignored signals-sigkill-from-inside-ignored
        signals-sigstop-from-inside-ignored signals-sigkill-from-ancestor-kills
        signals-sigstop-from-ancestor-stops signals-ancestor-si-pid-0
        signals-handled-from-inside-delivered signals-noninit-unprotected
claim:  what protects init from the signals of members protects each of its threads, and
        what gets through to init from an ancestor gets through to each of them
since:  always
---*/
/*
 *	test ── outer ── init ─── member              numbers:  outer   inner
 *	                  └ thread  └ member's thread   init      4       1
 *	                                                thread    5       2
 *	                                                member    6       3
 */
#include "case.h"

#include <sys/wait.h>

FIXTURE(namespace) {
	struct actor *outer, *init, *thread, *member, *member_thread;
};

FIXTURE_SETUP(namespace)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 4);
	self->thread = has_number(actor("thread", .by = self->init, .thread = true), 2);
	self->member = has_number(actor("member", .by = self->init), 3);
	self->member_thread = actor("member's thread", .by = self->member, .thread = true);
	has_number(self->member_thread, 4);
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, from_a_member)
{
	static const int signals[] = { SIGKILL, SIGSTOP, SIGTERM, SIGSEGV };

	for (size_t i = 0; i < sizeof(signals) / sizeof(*signals); i++) {
		EXPECT_RETURNS(0, self->member, tgkill, 1, 2, signals[i]);
		EXPECT_RETURNS(0, self->member, tkill, 2, signals[i]);
		EXPECT_RETURNS(0, self->member, kill, 2, signals[i]);
		ASSERT_ALIVE(self->thread);
		ASSERT_ALIVE(self->init);
	}
}

TEST_F(namespace, from_each_other)
{
	EXPECT_RETURNS(0, self->init, tgkill, 1, 2, SIGKILL);
	EXPECT_RETURNS(0, self->thread, tgkill, 1, 1, SIGKILL);
	EXPECT_RETURNS(0, self->thread, kill, 1, SIGKILL);
	EXPECT_RETURNS(0, self->thread, tkill, 2, SIGSTOP);
	EXPECT_ALIVE(self->init);
	EXPECT_ALIVE(self->thread);
}

/* Control: the thread of another process. */
TEST_F(namespace, a_members_thread_is_not_protected)
{
	EXPECT_RETURNS(0, self->init, tgkill, 3, 4, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->member);
}

/* Control: from an ancestor namespace. */
TEST_F(namespace, from_an_ancestor_they_are_not)
{
	EXPECT_RETURNS(0, self->outer, tgkill, 4, 4, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->init);
}

TEST_F(namespace, from_an_ancestor_another_thread_is_not)
{
	EXPECT_RETURNS(0, self->outer, tgkill, 4, 5, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->init);
}

TEST_F(namespace, from_an_ancestor_kill_by_the_number_of_a_thread_ends_init)
{
	EXPECT_RETURNS(0, self->outer, kill, 5, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->init);
}

TEST_F(namespace, from_an_ancestor_sigstop_to_a_thread_stops_init)
{
	int *status = shared(sizeof(*status));

	EXPECT_RETURNS(0, self->outer, tkill, 5, SIGSTOP);
	EXPECT_RETURNS(4, self->outer, wait4, 4, status, WUNTRACED, NULL);
	EXPECT_TRUE(WIFSTOPPED(*status) && WSTOPSIG(*status) == SIGSTOP);
	EXPECT_RETURNS(0, self->outer, tkill, 5, SIGCONT);
	EXPECT_ALIVE(self->init);
	EXPECT_ALIVE(self->thread);
}

/* Of the sender a thread learns what its process would. */
TEST_F(namespace, a_thread_with_a_handler_learns_who_sent_it)
{
	catch_signal(self->thread, SIGUSR1);
	EXPECT_RETURNS(0, self->outer, tgkill, 4, 5, SIGUSR1);
	EXPECT_CAUGHT(1, self->thread, SIGUSR1);
	EXPECT_EQ(0, caught_info(self->thread, SIGUSR1)->si_pid);
	EXPECT_RETURNS(0, self->member_thread, tgkill, 1, 2, SIGUSR1);
	EXPECT_CAUGHT(2, self->thread, SIGUSR1);
	EXPECT_EQ(3, caught_info(self->thread, SIGUSR1)->si_pid);
	EXPECT_RETURNS(0, self->init, tgkill, 1, 2, SIGUSR1);
	EXPECT_CAUGHT(3, self->thread, SIGUSR1);
	EXPECT_EQ(1, caught_info(self->thread, SIGUSR1)->si_pid);
}

CASE_MAIN
