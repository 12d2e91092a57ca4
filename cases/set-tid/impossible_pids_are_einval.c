// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: set-tid-size-too-big-einval set-tid-invalid-values-einval
        set-tid-pointer-size-mismatch-einval
claim:  set_tid with numbers that no process can have, for more levels than the child
        has, or without an array is EINVAL, and no process is created
since:  5.5
needs:  syscall:clone3
partly: initial-pidns
---*/
/* fixtures/set_tid.h has the drawing. */
#include "case.h"
#include "ns_last_pid.h"
#include "set_tid.h"

CHOSEN_BY_INIT;

#define CLONE3(...) clone3, set_tid(0, __VA_ARGS__), CLONE3_SIZE_VER1

/* Nothing has been created, and all numbers are still free. */
#define EXPECT_NOTHING_CREATED() do { \
	EXPECT_ERRNO(ECHILD, self->init, wait4, -1, NULL, __WALL | WNOHANG, NULL); \
	EXPECT_RETURNS(2, self->init, clone, SIGCHLD, 0, 0, 0, 0); \
	EXPECT_RETURNS(7, self->init, CLONE3(7, 42)); \
} while (0)

TEST_F(chosen, zero_and_negative)
{
	EXPECT_ERRNO(EINVAL, self->init, CLONE3(0));
	EXPECT_ERRNO(EINVAL, self->init, CLONE3(-1));
	EXPECT_ERRNO(EINVAL, self->init, CLONE3(7, 0));
	EXPECT_ERRNO(EINVAL, self->init, CLONE3(7, -1));
	EXPECT_ERRNO(EINVAL, self->init, CLONE3(0, 42));
	EXPECT_NOTHING_CREATED();
}

TEST_F(chosen, from_pid_max_on)
{
	int inside = pid_max(self->init), outside = pid_max(self->outer);

	EXPECT_ERRNO(EINVAL, self->init, CLONE3(inside));
	EXPECT_ERRNO(EINVAL, self->init, CLONE3(inside + 1));
	EXPECT_ERRNO(EINVAL, self->init, CLONE3(7, outside));
	EXPECT_NOTHING_CREATED();
	/* Control: the last number below. */
	EXPECT_RETURNS(inside - 1, self->init, CLONE3(inside - 1));
	EXPECT_RETURNS(8, self->init, CLONE3(8, outside - 1));
}

TEST_F(chosen, more_than_the_highest_number_of_levels)
{
	struct clone3_args *args = set_tid(0, 7);
	pid_t *tids = shared(40 * sizeof(*tids));
	int i;

	for (i = 0; i < 40; i++)
		tids[i] = 7;
	args->set_tid = (uintptr_t)tids;
	for (args->set_tid_size = 33; args->set_tid_size <= 40; args->set_tid_size++)
		EXPECT_ERRNO(EINVAL, self->init, clone3, args, CLONE3_SIZE_VER1);
	EXPECT_NOTHING_CREATED();
}

/* Level 2: there are three numbers, and the third is one of the initial namespace. */
TEST_F(chosen, more_than_the_levels_of_the_child)
{
	SKIP_UNLESS("initial-pidns");
	EXPECT_ERRNO(EINVAL, self->init, CLONE3(7, 42, getpid(), 9));
	EXPECT_NOTHING_CREATED();
	/* Control: three are not too many; but the third is in use, or not ours to choose. */
	EXPECT_EQ(-1, call(self->init, clone3, set_tid(0, 8, 43, getpid()), CLONE3_SIZE_VER1));
	EXPECT_TRUE(errno == EEXIST || errno == EPERM);
}

TEST_F(chosen, size_without_array)
{
	struct clone3_args *args = set_tid(0, 7);

	args->set_tid = 0;
	EXPECT_ERRNO(EINVAL, self->init, clone3, args, CLONE3_SIZE_VER1);
	EXPECT_NOTHING_CREATED();
}

TEST_F(chosen, array_without_size)
{
	struct clone3_args *args = set_tid(0, 7);

	args->set_tid_size = 0;
	EXPECT_ERRNO(EINVAL, self->init, clone3, args, CLONE3_SIZE_VER1);
	EXPECT_NOTHING_CREATED();
}

TEST_F(chosen, unreadable_array)
{
	struct clone3_args *args = set_tid(0, 7);

	args->set_tid = 8;
	EXPECT_ERRNO(EFAULT, self->init, clone3, args, CLONE3_SIZE_VER1);
	EXPECT_NOTHING_CREATED();
}

/* The first number can be read; where the second would be, init has no memory. */
TEST_F(chosen, array_that_ends_too_early)
{
	struct clone3_args *args = set_tid(0, 7, 42);
	uintptr_t page = sysconf(_SC_PAGESIZE);
	uintptr_t end = ((uintptr_t)shared(3 * page) + 2 * page) & -page;
	pid_t *last = (pid_t *)end - 1;

	last[-1] = last[0] = 8;
	must(self->init, munmap, end, page);
	args->set_tid = (uintptr_t)last;
	EXPECT_ERRNO(EFAULT, self->init, clone3, args, CLONE3_SIZE_VER1);
	EXPECT_NOTHING_CREATED();
	/* Control: all of it can be read. */
	args->set_tid = (uintptr_t)(last - 1);
	EXPECT_RETURNS(8, self->init, clone3, args, CLONE3_SIZE_VER1);
}

CASE_MAIN
