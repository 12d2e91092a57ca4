// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: accounting-taskstats-callers-numbers
claim:  taskstats takes and gives process IDs as the PID namespace of the caller numbers them,
        and knows no process that has no number there
since:  always
needs:  cap:net_admin config:TASKSTATS
---*/
/*
 *	test ── outer ──┬── stranger (9)
 *	                └── init (10; 1 inside) ──── member (5 inside) and a thread of it (6)
 */
#include "case.h"
#include "taskstats.h"

#define STRANGER	9

FIXTURE(tasks) {
	struct actor *outer, *stranger, *init, *member, *thread;
};

FIXTURE_SETUP(tasks)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, STRANGER - 2);
	self->stranger = has_number(actor("stranger", .by = self->outer), STRANGER);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	skip_pids(self->init, 3);
	self->member = has_number(actor("member", .by = self->init), 5);
	self->thread = has_number(actor("thread", .by = self->member, .thread = true), 6);
}

FIXTURE_ENDS(tasks)

#define EXPECT_STATS(answer, who, kind, number) \
	EXPECT_STREQ(answer, stats_of(who, TASKSTATS_CMD_ATTR_##kind, number))

TEST_F(tasks, of_a_member)
{
	EXPECT_STATS("5 1", self->init, PID, 5);
	EXPECT_STATS("6 1", self->init, PID, 6);
	EXPECT_STATS("known", self->init, TGID, 5);
	EXPECT_STATS("5 1", self->member, PID, 5);
}

TEST_F(tasks, of_init)
{
	EXPECT_STATS("1 0", self->member, PID, 1);
	EXPECT_STATS("known", self->member, TGID, 1);
}

TEST_F(tasks, of_an_outer_process)
{
	EXPECT_STATS("ESRCH", self->init, PID, STRANGER);
	EXPECT_STATS("ESRCH", self->init, TGID, STRANGER);
	/* Control: outside it is known. */
	EXPECT_STATS("9 1", self->outer, PID, STRANGER);
	EXPECT_STATS("known", self->outer, TGID, STRANGER);
}

TEST_F(tasks, asked_from_outside)
{
	pid_t member = pid_seen_by(self->outer, self->member);

	EXPECT_STATS("10 1", self->outer, PID, 10);
	EXPECT_STATS(shared_string("%d 10", member), self->outer, PID, member);
	EXPECT_STATS("ESRCH", self->outer, PID, 5);	/* used up, and an inner number */
}

CASE_MAIN
