// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-prlimit-esrch
claim:  prlimit neither reads nor sets a limit of a process outside the caller's PID
        namespace
since:  always
---*/
/* fixtures/visibility.h has the drawing. Control: see EXPECT_INVISIBLE(). */
#include "case.h"
#include "visibility.h"

OUTSIDE_AND_INSIDE;

/* A limit on open files below that which an actor has. */
static long *lower_limit(struct actor *who)
{
	long *limit = shared(2 * sizeof(*limit));

	must(who, prlimit64, 0, RLIMIT_NOFILE, NULL, limit);
	limit[0]--;
	return limit;
}

static long files(struct actor *who)
{
	long *limit = shared(2 * sizeof(*limit));

	must(who, prlimit64, 0, RLIMIT_NOFILE, NULL, limit);
	return limit[0];
}

TEST_F(scene, read)
{
	long *seen = shared(2 * sizeof(*seen));

	EXPECT_ERRNO(ESRCH, self->caller, prlimit64, TARGET, RLIMIT_NOFILE, NULL, seen);
	EXPECT_EQ(0, seen[0]);
	EXPECT_INVISIBLE(ESRCH, prlimit64, pid, RLIMIT_NOFILE, NULL, seen);
	EXPECT_EQ(files(self->target), seen[0]);
}

TEST_F(scene, set)
{
	long *lower = lower_limit(self->target);

	EXPECT_ERRNO(ESRCH, self->caller, prlimit64, TARGET, RLIMIT_NOFILE, lower, NULL);
	EXPECT_EQ(lower[0] + 1, files(self->target));
	EXPECT_INVISIBLE(ESRCH, prlimit64, pid, RLIMIT_NOFILE, lower, NULL);
	EXPECT_EQ(lower[0], files(self->target));
	EXPECT_EQ(lower[0], files(self->member));
	EXPECT_EQ(lower[0] + 1, files(self->caller));
}

CASE_MAIN
