// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-kill-parent-esrch
claim:  what numbers a process can signal depends on the PID namespace that it is in:
        clone, setns and fork, and threads lead to the same view, and unshare and
        setns do not change that of their caller
since:  always
---*/
/* fixtures/visibility.h has the drawing. */
#include "case.h"
#include "visibility.h"

OUTSIDE_AND_INSIDE;

TEST_F(scene, of_a_thread_inside)
{
	struct actor *thread = actor("inner thread", .by = self->caller, .thread = true);

	EXPECT_ERRNO(ESRCH, thread, kill, TARGET, 0);
	EXPECT_RETURNS(0, thread, kill, MEMBER, 0);	/* Control: a number of its own view */
}

TEST_F(scene, of_a_process_put_inside_by_setns)
{
	struct actor *by = actor("joiner", .by = self->outer);
	struct actor *joined = join("joined", by, self->init);

	EXPECT_ERRNO(ESRCH, joined, kill, TARGET, 0);
	EXPECT_ERRNO(ESRCH, joined, kill, by->pid, 0);		/* its own parent */
	EXPECT_RETURNS(0, joined, kill, MEMBER, 0);	/* Control: a number of its own view */
}

TEST_F(scene, of_the_caller_of_setns)
{
	struct actor *by = actor("joiner", .by = self->outer);

	join("joined", by, self->init);
	EXPECT_RETURNS(0, by, kill, TARGET, 0);
	EXPECT_ERRNO(ESRCH, by, kill, MEMBER, 0);
}

TEST_F(scene, of_the_caller_of_unshare)
{
	struct actor *by = actor("unsharer", .by = self->outer);
	struct actor *first = new_init("first", by, BY_UNSHARE);

	EXPECT_RETURNS(0, by, kill, TARGET, 0);
	EXPECT_ERRNO(ESRCH, first, kill, TARGET, 0);
	EXPECT_ERRNO(ESRCH, first, kill, by->pid, 0);
	EXPECT_RETURNS(0, first, kill, 1, 0);	/* Control: a number of its own view */
}

TEST_F(scene, of_a_process_with_all_privileges_and_of_one_without)
{
	EXPECT_ERRNO(ESRCH, self->caller, kill, TARGET, 0);
	keep_capabilities(self->caller, 0);
	EXPECT_ERRNO(ESRCH, self->caller, kill, TARGET, 0);
	EXPECT_RETURNS(0, self->caller, kill, MEMBER, 0);	/* Control: same user */
}

CASE_MAIN
