// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-tracerpid-outside-0
claim:  TracerPid is the tracer's number in the PID namespace of the mount, whoever reads,
        and 0 when the tracer is outside it
since:  always
needs:  procmount
---*/
/*
 * fixtures/procfs_levels.h has the drawing. tracer is a process of one of the three
 * namespaces and traces member: 12, 6 and 3.
 */
#include "case.h"
#include "procfs_levels.h"

#include <sys/ptrace.h>

THREE_LEVELS;

#define EXPECT_TRACER(outer_says, middle_says, inner_says) \
	do { \
		EXPECT_STREQ(outer_says, \
			     status_for(self->everyone, self->outer_proc, "12", "TracerPid")); \
		EXPECT_STREQ(middle_says, \
			     status_for(self->everyone, self->middle_proc, "6", "TracerPid")); \
		EXPECT_STREQ(inner_says, \
			     status_for(self->everyone, self->inner_proc, "3", "TracerPid")); \
	} while (0)

/* A new process of @by's namespace traces member, whose number there is given. */
static struct actor *trace(struct actor *by, pid_t number)
{
	struct actor *tracer = actor("tracer", .by = by);

	must(tracer, ptrace, PTRACE_SEIZE, number, 0, 0);
	return tracer;
}

/* Control: without a tracer it is 0 at every level. */
TEST_F(levels, no_tracer)
{
	EXPECT_TRACER("0", "0", "0");
}

TEST_F(levels, tracer_in_the_same_namespace)
{
	trace(self->inner, 3);		/* it is 13, 7 and 4 */
	EXPECT_TRACER("13", "7", "4");
}

TEST_F(levels, tracer_one_level_above)
{
	trace(self->middle, 6);		/* it is 13 and 7 */
	EXPECT_TRACER("13", "7", "0");
}

TEST_F(levels, tracer_two_levels_above)
{
	trace(self->outer, 12);		/* it is 13 */
	EXPECT_TRACER("13", "0", "0");
}

/* The init of a namespace, traced by its parent: on its own mount that is 0. */
TEST_F(levels, tracer_of_an_init)
{
	must(self->middle, ptrace, PTRACE_SEIZE, 4, 0, 0);
	EXPECT_STREQ("7", status_for(self->everyone, self->outer_proc, "10", "TracerPid"));
	EXPECT_STREQ("1", status_for(self->everyone, self->middle_proc, "4", "TracerPid"));
	EXPECT_STREQ("0", status_for(self->everyone, self->inner_proc, "1", "TracerPid"));
}

TEST_F(levels, ends_with_the_tracer)
{
	struct actor *tracer = trace(self->middle, 6);

	EXPECT_TRACER("13", "7", "0");
	LEAVES(tracer);
	EXPECT_TRACER("0", "0", "0");
}

CASE_MAIN
