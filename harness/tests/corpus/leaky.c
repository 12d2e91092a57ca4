// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: corpus-leaky
claim:  a test of kselftest_harness.h that passes and leaves a process
since:  always
---*/
#include <unistd.h>

#include "kselftest_harness.h"

FIXTURE(plain) { int unused; };
FIXTURE_SETUP(plain) { self->unused = 0; }
FIXTURE_TEARDOWN(plain) { printf("# checks: 1\n"); }

TEST_F(plain, leaves_a_process)
{
	if (fork() == 0) {
		setsid();
		for (;;)
			pause();
	}
}

TEST_HARNESS_MAIN
