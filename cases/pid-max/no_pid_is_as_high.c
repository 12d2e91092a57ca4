// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pid-max-wrap-value pid-max-wraps-to-300 pid-max-lowering-keeps-running
claim:  with pid_max M the highest PID that is given is M - 1, then come free ones from
        300 on; processes that have higher numbers already stay as they are
since:  6.14
needs:  config:SYSCTL config:CHECKPOINT_RESTORE
partly: procmount
---*/
/*
 *	test ── outer ── init (1 inside)
 */
#include "case.h"
#include "pid_max.h"

#define M 31000

FIXTURE(namespace) {
	struct actor *outer, *init;
};

FIXTURE_SETUP(namespace)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, highest_then_300)
{
	ASSERT_EQ(0, write_pid_max(self->init, M));
	next_pid_is(self->init, M - 1);
	EXPECT_RETURNS(M - 1, actor("child", .by = self->init), getpid);
	EXPECT_RETURNS(300, actor("child", .by = self->init), getpid);
	EXPECT_RETURNS(301, actor("child", .by = self->init), getpid);
}

/* Control: without the limit the numbers go on. */
TEST_F(namespace, above_without_the_limit)
{
	next_pid_is(self->init, M - 1);
	EXPECT_RETURNS(M - 1, actor("child", .by = self->init), getpid);
	EXPECT_RETURNS(M, actor("child", .by = self->init), getpid);
}

TEST_F(namespace, raised_again)
{
	ASSERT_EQ(0, write_pid_max(self->init, M));
	ASSERT_EQ(0, write_pid_max(self->init, M + 1));
	next_pid_is(self->init, M);
	EXPECT_RETURNS(M, actor("child", .by = self->init), getpid);
	EXPECT_RETURNS(300, actor("child", .by = self->init), getpid);
}

/* The limit of the inner namespace is none for numbers of the outer one. */
TEST_F(namespace, numbers_elsewhere_are_not_limited)
{
	ASSERT_EQ(0, write_pid_max(self->init, M));
	next_pid_is(self->outer, M + 500);
	EXPECT_RETURNS(M + 500, actor("child", .by = self->outer), getpid);
	EXPECT_EQ(M + 501, pid_seen_by(self->outer, actor("child", .by = self->init)));
}

TEST_F(namespace, running_processes_stay)
{
	struct actor *high;

	next_pid_is(self->init, M + 700);
	high = actor("high", .by = self->init);
	ASSERT_RETURNS(M + 700, high, getpid);
	catch_signal(high, SIGUSR1);
	ASSERT_EQ(0, write_pid_max(self->init, M));
	EXPECT_RETURNS(M + 700, high, getpid);
	EXPECT_RETURNS(0, self->init, kill, M + 700, SIGUSR1);
	EXPECT_CAUGHT(1, high, SIGUSR1);
	/* New ones, its children too, get lower numbers. */
	EXPECT_RETURNS(300, actor("child", .by = high), getpid);
	leave(high, 7);
	EXPECT_EXITED(7, high);
}

TEST_F(namespace, running_processes_stay_in_proc)
{
	const char *proc, *number = shared_string("%d", M + 700);

	SKIP_UNLESS("procmount");
	own_mounts(self->init);
	proc = mount_procfs(self->init, "proc", NULL);
	next_pid_is(self->init, M + 700);
	has_number(actor("high", .by = self->init), M + 700);
	ASSERT_EQ(0, write_pid_max(self->init, M));
	/* Looked up first: a list leaves nothing to look up. */
	EXPECT_STREQ(number, status_line(self->init, proc, number, "Pid"));
	EXPECT_STREQ(shared_string("1 %s", number), pids_in(self->init, proc));
}

CASE_MAIN
