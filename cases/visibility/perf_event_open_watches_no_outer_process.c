// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-perf-esrch
claim:  perf_event_open knows no process outside the caller's PID namespace
since:  always
needs:  config:PERF_EVENTS cap:sys_admin
---*/
/* fixtures/visibility.h has the drawing. Control: see EXPECT_INVISIBLE(). */
#include "case.h"
#include "visibility.h"

#include <linux/perf_event.h>

OUTSIDE_AND_INSIDE;

TEST_F(scene, perf_event_open)
{
	struct perf_event_attr *attr = shared(sizeof(*attr));

	attr->type = PERF_TYPE_SOFTWARE;
	attr->config = PERF_COUNT_SW_TASK_CLOCK;
	attr->size = PERF_ATTR_SIZE_VER0;
	EXPECT_INVISIBLE(ESRCH, perf_event_open, attr, pid, -1, -1, 0);
	EXPECT_ERRNO(ESRCH, self->caller, perf_event_open, attr, TARGET_THREAD, -1, -1, 0);
	EXPECT_SUCCESS(self->outer, perf_event_open, attr, TARGET_THREAD, -1, -1, 0);
}

CASE_MAIN
