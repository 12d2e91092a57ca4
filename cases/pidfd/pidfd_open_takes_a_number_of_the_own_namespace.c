// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-open-1-inside pidfd-open-nonpositive-einval
claim:  pidfd_open(1) gives the init of the caller's PID namespace, for which ancestors have
        another number; a number that is not positive is EINVAL
since:  5.3
partly: since:6.9
---*/
/*
 *	           outer  inner
 *	outer        1
 *	(gone)      2 3
 *	init         4      1
 *	member       5      2
 *	sibling      6            init of another namespace
 */
#include "case.h"
#include "pidfd.h"

#include <limits.h>

FIXTURE(numbers) { struct actor *outer, *init, *member, *sibling; };

FIXTURE_SETUP(numbers)
{
	struct actor **who;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 4);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->sibling = has_number(actor("sibling", .by = self->outer, .flags = CLONE_NEWPID), 6);
	for (who = &self->outer; who <= &self->sibling; who++)
		catch_signal(*who, SIGUSR1);
}

FIXTURE_ENDS(numbers)

/* A signal by the descriptor, sent from outer's namespace, comes to @expected only. */
#define EXPECT_IS_ABOUT(expected, who, number) \
	do { \
		int fd_ = pidfd_from(who, number, self->outer); \
		EXPECT_RETURNS(0, self->outer, pidfd_send_signal, fd_, SIGUSR1, NULL, 0); \
		EXPECT_CAUGHT((expected) == self->outer, self->outer, SIGUSR1); \
		EXPECT_CAUGHT((expected) == self->init, self->init, SIGUSR1); \
		EXPECT_CAUGHT((expected) == self->member, self->member, SIGUSR1); \
		EXPECT_CAUGHT((expected) == self->sibling, self->sibling, SIGUSR1); \
	} while (0)

TEST_F(numbers, of_1_by_a_member)
{
	EXPECT_IS_ABOUT(self->init, self->member, 1);
}

TEST_F(numbers, of_1_by_init)
{
	EXPECT_IS_ABOUT(self->init, self->init, 1);
}

TEST_F(numbers, of_1_in_another_namespace)
{
	EXPECT_IS_ABOUT(self->sibling, self->sibling, 1);
}

TEST_F(numbers, of_1_outside)
{
	EXPECT_IS_ABOUT(self->outer, self->outer, 1);
}

TEST_F(numbers, of_the_number_outside)
{
	EXPECT_IS_ABOUT(self->init, self->outer, 4);
}

/* Descriptors of one process are of one inode: pidfs (not in man pages). */
TEST_F(numbers, one_process_one_inode)
{
	ino_t inside, outside;

	SKIP_UNLESS("since:6.9");
	inside = fd_inode(self->member, must(self->member, pidfd_open, 1, 0));
	outside = fd_inode(self->outer, must(self->outer, pidfd_open, 4, 0));
	EXPECT_EQ(outside, inside);
	EXPECT_NE(inside, fd_inode(self->outer, must(self->outer, pidfd_open, 1, 0)));
	EXPECT_NE(inside, fd_inode(self->sibling, must(self->sibling, pidfd_open, 1, 0)));
}

TEST_F(numbers, not_positive)
{
	static const pid_t numbers[] = { 0, -1, -2, -4, INT_MIN };
	size_t i;

	for (i = 0; i < ARRAY_SIZE(numbers); i++) {
		EXPECT_ERRNO(EINVAL, self->member, pidfd_open, numbers[i], 0);
		EXPECT_ERRNO(EINVAL, self->init, pidfd_open, numbers[i], 0);
		EXPECT_ERRNO(EINVAL, self->outer, pidfd_open, numbers[i], 0);
	}
	EXPECT_SUCCESS(self->member, pidfd_open, 2, 0);		/* control */
	EXPECT_SUCCESS(self->init, pidfd_open, 1, 0);
}

CASE_MAIN
