// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-sigchld-si-pid-outer signals-waitid-si-pid-outer
claim:  SIGCHLD and waitid name a child that lives in a nested PID namespace by its
        number in the parent's namespace
since:  always
---*/
/*
 *	test ── parent ──┬── init ── nested init     numbers:  parent's  init's  nested
 *	                 └── joined                    init       4         1
 *	                                               nested     5         2      1
 *	    joined: a child of parent, by setns        joined     9         6      5
 */
#include "case.h"
#include "signals.h"

#include <sys/wait.h>

FIXTURE(child) {
	struct actor *parent, *init, *joined;
};

FIXTURE_SETUP(child)
{
	struct actor *nested;

	self->parent = actor("parent", .flags = CLONE_NEWPID);
	skip_pids(self->parent, 2);
	self->init = has_number(actor("init", .by = self->parent, .flags = CLONE_NEWPID), 4);
	nested = actor("nested init", .by = self->init, .flags = CLONE_NEWPID);
	skip_pids(nested, 3);
	block_signal(self->parent, SIGCHLD);
	self->joined = has_number(join("joined", self->parent, nested), 9);
	if (call(self->joined, getpid) != 5)
		broke("joined has another number inside");
}

FIXTURE_ENDS(child)

#define EXPECT_CHILD(pid, code, status, info) \
	do { \
		const siginfo_t *info_ = (info); \
		EXPECT_EQ(pid, info_->si_pid); \
		EXPECT_EQ(code, info_->si_code); \
		EXPECT_EQ(status, info_->si_status); \
	} while (0)

/* Waits for any child. */
static const siginfo_t *waited(struct actor *who, int options)
{
	siginfo_t *info = shared(sizeof(*info));

	must(who, waitid, P_ALL, 0, info, options, NULL);
	return info;
}

TEST_F(child, that_exits)
{
	leave(self->joined, 3);
	EXPECT_CHILD(9, CLD_EXITED, 3, fetch_signal(self->parent, SIGCHLD));
	EXPECT_CHILD(9, CLD_EXITED, 3, waited(self->parent, WEXITED | WNOWAIT));
	EXPECT_RETURNS(9, self->parent, wait4, -1, NULL, 0, NULL);
}

TEST_F(child, that_is_killed)
{
	must(self->parent, kill, 9, SIGKILL);
	EXPECT_CHILD(9, CLD_KILLED, SIGKILL, fetch_signal(self->parent, SIGCHLD));
	EXPECT_CHILD(9, CLD_KILLED, SIGKILL, waited(self->parent, WEXITED));
}

TEST_F(child, that_is_init)
{
	leave(self->init, 4);
	EXPECT_TRUE(dies(self->joined));
	EXPECT_CHILD(9, CLD_KILLED, SIGKILL, waited(self->parent, WEXITED));
	EXPECT_CHILD(4, CLD_EXITED, 4, waited(self->parent, WEXITED));
}

TEST_F(child, that_stops_and_continues)
{
	must(self->parent, kill, 9, SIGSTOP);
	EXPECT_CHILD(9, CLD_STOPPED, SIGSTOP, fetch_signal(self->parent, SIGCHLD));
	EXPECT_CHILD(9, CLD_STOPPED, SIGSTOP, waited(self->parent, WSTOPPED));
	must(self->parent, kill, 9, SIGCONT);
	EXPECT_CHILD(9, CLD_CONTINUED, SIGCONT, fetch_signal(self->parent, SIGCHLD));
	EXPECT_CHILD(9, CLD_CONTINUED, SIGCONT, waited(self->parent, WCONTINUED));
	EXPECT_ALIVE(self->joined);
}

TEST_F(child, with_another_exit_signal)
{
	struct actor *child = actor("child", .by = self->parent, .exit_signal = SIGUSR2);

	has_number(child, 10);
	block_signal(self->parent, SIGUSR2);
	leave(child, 5);
	EXPECT_CHILD(10, CLD_EXITED, 5, fetch_signal(self->parent, SIGUSR2));
	EXPECT_CHILD(10, CLD_EXITED, 5, waited(self->parent, WEXITED | __WALL));
}

/* A parent inside learns the inner number. */
TEST_F(child, of_a_member)
{
	struct actor *child = actor("child", .by = self->joined);

	block_signal(self->joined, SIGCHLD);
	leave(child, 6);
	EXPECT_CHILD(6, CLD_EXITED, 6, fetch_signal(self->joined, SIGCHLD));
	EXPECT_CHILD(6, CLD_EXITED, 6, waited(self->joined, WEXITED));
}

CASE_MAIN
