// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-sched-esrch
claim:  no sched_* system call finds a process outside the caller's PID namespace
since:  always
---*/
/* fixtures/visibility.h has the drawing. Control: see EXPECT_INVISIBLE(). */
#include "case.h"
#include "visibility.h"

OUTSIDE_AND_INSIDE;

#define MASK_BYTES 1024

/* struct sched_attr of sched_setattr(2), as of 3.14 */
struct attr {
	uint32_t size, policy;
	uint64_t flags;
	int32_t nice;
	uint32_t priority;
	uint64_t runtime, deadline, period;
};

/* The first of the CPUs that an actor may use, as a mask. */
static uint8_t *one_cpu(struct actor *who)
{
	uint8_t *mask = shared(MASK_BYTES);
	long bytes = must(who, sched_getaffinity, 0, MASK_BYTES, mask), at = 0;

	while (!mask[at])
		at++;
	mask[at] &= -mask[at];
	memset(mask + at + 1, 0, bytes - at - 1);
	return mask;
}

TEST_F(scene, sched_getscheduler)
{
	EXPECT_INVISIBLE(ESRCH, sched_getscheduler, pid);
}

TEST_F(scene, sched_getparam)
{
	EXPECT_INVISIBLE(ESRCH, sched_getparam, pid, shared(64));
}

TEST_F(scene, sched_getattr)
{
	EXPECT_INVISIBLE(ESRCH, sched_getattr, pid, shared(256), sizeof(struct attr), 0);
}

TEST_F(scene, sched_rr_get_interval)
{
	EXPECT_INVISIBLE(ESRCH, sched_rr_get_interval, pid, shared(64));
}

TEST_F(scene, sched_getaffinity)
{
	EXPECT_INVISIBLE(ESRCH, sched_getaffinity, pid, MASK_BYTES, shared(MASK_BYTES));
}

TEST_F(scene, sched_setaffinity)
{
	uint8_t *mask = one_cpu(self->target);
	uint8_t *before = shared(MASK_BYTES), *now = shared(MASK_BYTES);

	must(self->target, sched_getaffinity, 0, MASK_BYTES, before);
	EXPECT_ERRNO(ESRCH, self->caller, sched_setaffinity, TARGET, MASK_BYTES, mask);
	must(self->target, sched_getaffinity, 0, MASK_BYTES, now);
	EXPECT_EQ(0, memcmp(before, now, MASK_BYTES));
	EXPECT_INVISIBLE(ESRCH, sched_setaffinity, pid, MASK_BYTES, mask);
	must(self->target, sched_getaffinity, 0, MASK_BYTES, now);
	EXPECT_EQ(0, memcmp(mask, now, MASK_BYTES));
}

TEST_F(scene, sched_setscheduler)
{
	long before = must(self->target, sched_getscheduler, 0);
	int *priority_0 = shared(64);

	EXPECT_ERRNO(ESRCH, self->caller, sched_setscheduler, TARGET, SCHED_BATCH, priority_0);
	EXPECT_RETURNS(before, self->target, sched_getscheduler, 0);
	EXPECT_INVISIBLE(ESRCH, sched_setscheduler, pid, SCHED_BATCH, priority_0);
	EXPECT_RETURNS(SCHED_BATCH, self->target, sched_getscheduler, 0);
	EXPECT_RETURNS(SCHED_BATCH, self->member, sched_getscheduler, 0);
}

TEST_F(scene, sched_setparam)
{
	EXPECT_INVISIBLE(ESRCH, sched_setparam, pid, shared(64));
}

TEST_F(scene, sched_setattr)
{
	long before = must(self->target, sched_getscheduler, 0);
	struct attr *attr = shared(sizeof(*attr));

	*attr = (struct attr){ .size = sizeof(*attr), .policy = SCHED_BATCH, .nice = 19 };
	EXPECT_ERRNO(ESRCH, self->caller, sched_setattr, TARGET, attr, 0);
	EXPECT_RETURNS(before, self->target, sched_getscheduler, 0);
	EXPECT_INVISIBLE(ESRCH, sched_setattr, pid, attr, 0);
	EXPECT_RETURNS(SCHED_BATCH, self->target, sched_getscheduler, 0);
	EXPECT_RETURNS(SCHED_BATCH, self->member, sched_getscheduler, 0);
}

CASE_MAIN
