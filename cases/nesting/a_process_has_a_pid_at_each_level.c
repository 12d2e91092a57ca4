// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nesting-one-pid-per-level
claim:  a process has one PID in its namespace and one in each ancestor, and the NSpid
        line of each level's procfs lists those from that level down to its own
since:  always
needs:  procmount
partly: initial-pidns
---*/
/*
 *	test ── outer ── middle ── inner ── process      PIDs in  outer  middle  inner
 *	                                                 outer      1
 *	                                                 middle     3      1
 *	                                                 inner      6      3       1
 *	                                                 process    9      6       4
 *	                                                 thread    10      7       5
 */
#include "case.h"

FIXTURE(levels) {
	struct actor *outer, *middle, *inner, *process, *thread;
	const char *outer_proc, *middle_proc, *inner_proc;
};

FIXTURE_SETUP(levels)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	skip_pids(self->outer, 1);
	self->middle = actor("middle", .by = self->outer, .flags = CLONE_NEWPID);
	skip_pids(self->outer, 1);
	skip_pids(self->middle, 1);
	self->inner = actor("inner", .by = self->middle, .flags = CLONE_NEWPID);
	skip_pids(self->inner, 2);
	self->process = actor("process", .by = self->inner);
	self->thread = actor("thread", .by = self->process, .thread = true);
	self->outer_proc = mount_procfs(self->outer, "outer", NULL);
	self->middle_proc = mount_procfs(self->middle, "middle", NULL);
	self->inner_proc = mount_procfs(self->inner, "inner", NULL);
}

FIXTURE_ENDS(levels)

#define EXPECT_NSPID(expected, proc, pid) \
	EXPECT_STREQ(expected, status_line(self->outer, self->proc, pid, "NSpid"))

TEST_F(levels, an_ordinary_process)
{
	EXPECT_NSPID("9 6 4", outer_proc, "9");
	EXPECT_NSPID("6 4", middle_proc, "6");
	EXPECT_NSPID("4", inner_proc, "4");
}

TEST_F(levels, the_inits)
{
	EXPECT_NSPID("1", outer_proc, "1");
	EXPECT_NSPID("3 1", outer_proc, "3");
	EXPECT_NSPID("6 3 1", outer_proc, "6");
	EXPECT_NSPID("1", middle_proc, "1");
	EXPECT_NSPID("3 1", middle_proc, "3");
	EXPECT_NSPID("1", inner_proc, "1");
}

TEST_F(levels, a_thread)
{
	EXPECT_NSPID("10 7 5", outer_proc, "9/task/10");
	EXPECT_NSPID("7 5", middle_proc, "6/task/7");
	EXPECT_NSPID("5", inner_proc, "4/task/5");
}

TEST_F(levels, the_reader_does_not_matter)
{
	EXPECT_STREQ("9 6 4", status_line(self->process, self->outer_proc, "9", "NSpid"));
	EXPECT_STREQ("6 4", status_line(self->process, self->middle_proc, "self", "NSpid"));
	EXPECT_STREQ("4", status_line(self->process, self->inner_proc, "self", "NSpid"));
}

TEST_F(levels, an_injected_process)
{
	struct actor *joiner = actor("joiner", .by = self->outer);		/* 11 */

	join("injected", joiner, self->inner);
	EXPECT_NSPID("11", outer_proc, "11");
	EXPECT_NSPID("12 8 6", outer_proc, "12");
	EXPECT_NSPID("8 6", middle_proc, "8");
	EXPECT_NSPID("6", inner_proc, "6");
}

/* The numbers name the process: at each level the signal comes to it. */
TEST_F(levels, each_number_names_it)
{
	catch_signal(self->process, SIGUSR1);
	EXPECT_RETURNS(0, self->inner, kill, 4, SIGUSR1);
	EXPECT_CAUGHT(1, self->process, SIGUSR1);
	EXPECT_RETURNS(0, self->middle, kill, 6, SIGUSR1);
	EXPECT_CAUGHT(2, self->process, SIGUSR1);
	EXPECT_RETURNS(0, self->outer, kill, 9, SIGUSR1);
	EXPECT_CAUGHT(3, self->process, SIGUSR1);
}

/* At level n the procfs of the initial namespace lists n + 1 numbers; the process is at 3. */
TEST_F(levels, seen_from_the_initial_namespace)
{
	pid_t number;

	SKIP_UNLESS("initial-pidns");
	number = pid_seen_by(test, self->process);
	EXPECT_STREQ(shared_string("%d 9 6 4", number),
		     status_line(test, "/proc", shared_string("%d", number), "NSpid"));
	EXPECT_STREQ(shared_string("%d", getpid()), status_line(test, "/proc", "self", "NSpid"));
}

CASE_MAIN
