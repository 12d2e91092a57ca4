// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-getfd-ptrace-only
claim:  with a pidfd that it was given and the privilege to trace its process, a member of a
        PID namespace takes descriptors of a process outside that it cannot see
since:  5.6
---*/
/*
 *	           outer  inner
 *	outer        1
 *	(gone)      2 3
 *	target       4
 *	sibling      5            init of another namespace
 *	init         6      1
 *	member       7      2
 */
#include "case.h"
#include "pidfd.h"

FIXTURE(getfd) { struct actor *outer, *target, *sibling, *init, *member; };

FIXTURE_SETUP(getfd)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->target = has_number(actor("target", .by = self->outer), 4);
	self->sibling = has_number(actor("sibling", .by = self->outer, .flags = CLONE_NEWPID), 5);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 6);
	self->member = has_number(actor("member", .by = self->init), 2);
}

FIXTURE_ENDS(getfd)

/* @who takes one end of a new pipe of @target's: what it writes @target reads. */
#define EXPECT_TAKES_FROM(target, who, pidfd) \
	do { \
		int *pipe_ = shared(2 * sizeof(int)), taken_; \
		char *byte_ = shared(1); \
		must(target, pipe2, pipe_, 0); \
		taken_ = call(who, pidfd_getfd, pidfd, pipe_[1], 0); \
		EXPECT_LE(0, taken_); \
		must(target, close, pipe_[1]); \
		EXPECT_RETURNS(1, who, write, taken_, "x", 1); \
		must(who, close, taken_);	/* else read() blocks if there is nothing */ \
		EXPECT_RETURNS(1, target, read, pipe_[0], byte_, 1); \
		EXPECT_EQ('x', *byte_); \
	} while (0)

TEST_F(getfd, of_an_outer_process)
{
	EXPECT_ERRNO(ESRCH, self->member, pidfd_open, 4, 0);	/* invisible it is */
	EXPECT_SUCCESS(self->outer, pidfd_open, 4, 0);
	EXPECT_TAKES_FROM(self->target, self->member, pidfd_from(self->outer, 4, self->member));
	EXPECT_TAKES_FROM(self->outer, self->init, pidfd_from(self->outer, 1, self->init));
}

TEST_F(getfd, of_a_process_of_a_sibling_namespace)
{
	EXPECT_TAKES_FROM(self->sibling, self->member, pidfd_from(self->outer, 5, self->member));
}

TEST_F(getfd, of_a_member_by_an_outer_process)
{
	EXPECT_TAKES_FROM(self->member, self->target, pidfd_from(self->outer, 7, self->target));
}

/* The other way round: seeing a process is not enough, and a pidfd neither. */
TEST_F(getfd, not_without_privilege)
{
	int of_target = pidfd_from(self->outer, 4, self->member);
	int of_init = must(self->member, pidfd_open, 1, 0);
	int fd = must(self->target, dup, 0), inner = must(self->init, dup, 0);

	EXPECT_SUCCESS(self->member, pidfd_getfd, of_target, fd, 0);	/* controls */
	EXPECT_SUCCESS(self->member, pidfd_getfd, of_init, inner, 0);
	keep_capabilities(self->member, 0);
	EXPECT_ERRNO(EPERM, self->member, pidfd_getfd, of_target, fd, 0);
	EXPECT_ERRNO(EPERM, self->member, pidfd_getfd, of_init, inner, 0);
}

CASE_MAIN
