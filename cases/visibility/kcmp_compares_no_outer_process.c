// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-kcmp-esrch
claim:  kcmp takes neither as its first nor as its second argument a process outside the
        caller's PID namespace
since:  always
needs:  config:KCMP
---*/
/* fixtures/visibility.h has the drawing. Control: see EXPECT_INVISIBLE(). */
#include "case.h"
#include "visibility.h"

#include <linux/kcmp.h>

OUTSIDE_AND_INSIDE;

TEST_F(scene, first_argument)
{
	EXPECT_INVISIBLE(ESRCH, kcmp, pid, 1, KCMP_VM, 0, 0);
}

TEST_F(scene, second_argument)
{
	EXPECT_INVISIBLE(ESRCH, kcmp, 1, pid, KCMP_VM, 0, 0);
}

TEST_F(scene, both_arguments)
{
	EXPECT_INVISIBLE(ESRCH, kcmp, pid, pid, KCMP_VM, 0, 0);
	EXPECT_RETURNS(0, self->outer, kcmp, TARGET, TARGET_THREAD, KCMP_VM, 0, 0);
}

CASE_MAIN
