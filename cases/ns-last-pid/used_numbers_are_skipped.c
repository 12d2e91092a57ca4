// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ns-last-pid-skips-used ns-last-pid-skips-used-group-and-session
claim:  after a write to ns_last_pid the next PID is the lowest above it that no process,
        zombie, thread, process group or session uses
since:  always
needs:  config:CHECKPOINT_RESTORE
---*/
/*
 *	test ── init (1 inside) ── leader (2 inside) ── member (3 inside)
 */
#include "case.h"
#include "ns_last_pid.h"

FIXTURE(namespace) {
	struct actor *init, *leader, *member;
};

FIXTURE_SETUP(namespace)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->leader = actor("leader", .by = self->init);
	self->member = actor("member", .by = self->leader, .orphan_lives = true);
}

FIXTURE_ENDS(namespace)

/* The number that a new process gets when the search begins above @last. */
static long new_pid_above(struct actor *init, int last)
{
	if (write_last_pid(init, "%d", last))
		return -1;
	return must(init, clone, SIGCHLD, 0, 0, 0, 0);	/* it ends: a zombie stays */
}

/* Ends the leader: its child becomes init's. */
static void leader_ends(struct actor *leader)
{
	leave(leader, 0);
	if (reap(leader) == -1)
		broke("leader cannot be reaped");
}

TEST_F(namespace, running_processes)
{
	EXPECT_EQ(4, new_pid_above(self->init, 1));
	EXPECT_EQ(5, new_pid_above(self->init, 1));
	EXPECT_STREQ("5", last_pid(self->init));
}

/* Control: a number is given again once its process has been reaped. */
TEST_F(namespace, the_lowest_free_one_is_taken)
{
	leader_ends(self->leader);
	EXPECT_EQ(2, new_pid_above(self->init, 1));
	EXPECT_EQ(4, new_pid_above(self->init, 1));
}

TEST_F(namespace, zombie)
{
	leave(self->leader, 0);
	must(self->init, waitid, P_PID, 2, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_EQ(4, new_pid_above(self->init, 1));
}

TEST_F(namespace, thread)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	ASSERT_RETURNS(4, thread, gettid);
	EXPECT_EQ(5, new_pid_above(self->init, 3));
	EXPECT_EQ(6, new_pid_above(self->init, 3));
	EXPECT_ALIVE(thread);
}

TEST_F(namespace, process_group_without_leader)
{
	must(self->leader, setpgid, 0, 0);
	must(self->member, setpgid, 0, 2);
	leader_ends(self->leader);
	EXPECT_EQ(4, new_pid_above(self->init, 1));
	EXPECT_RETURNS(2, self->member, getpgid, 0);

	/* Control: free once the last member has left the group. */
	must(self->member, setpgid, 0, 0);
	EXPECT_EQ(2, new_pid_above(self->init, 1));
}

TEST_F(namespace, session_without_leader)
{
	struct actor *other;

	must(self->leader, setsid);
	other = actor("other", .by = self->leader, .orphan_lives = true);
	must(other, setpgid, 0, 0);	/* 2 is no process group of it any more */
	leader_ends(self->leader);
	EXPECT_EQ(5, new_pid_above(self->init, 1));
	EXPECT_RETURNS(2, other, getsid, 0);

	/* Control: free once the last member of the session is gone. */
	leave(other, 0);
	must(self->init, wait4, 4, NULL, 0, NULL);
	EXPECT_EQ(2, new_pid_above(self->init, 1));
}

CASE_MAIN
