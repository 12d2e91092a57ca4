// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-pidfd-open-esrch
claim:  pidfd_open knows no process outside the caller's PID namespace
since:  5.3
partly: since:6.9
---*/
/* fixtures/visibility.h has the drawing. Control: see EXPECT_INVISIBLE(). */
#include "case.h"
#include "visibility.h"

OUTSIDE_AND_INSIDE;

TEST_F(scene, of_a_process)
{
	EXPECT_INVISIBLE(ESRCH, pidfd_open, pid, 0);
}

TEST_F(scene, of_a_thread)
{
	SKIP_UNLESS("since:6.9");
	EXPECT_INVISIBLE(ESRCH, pidfd_open, pid, PIDFD_THREAD);
	EXPECT_ERRNO(ESRCH, self->caller, pidfd_open, TARGET_THREAD, PIDFD_THREAD);
	EXPECT_SUCCESS(self->outer, pidfd_open, TARGET_THREAD, PIDFD_THREAD);
}

CASE_MAIN
