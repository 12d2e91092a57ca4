// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-waitid-not-child-echild
claim:  waitid(P_PIDFD) from inside a PID namespace on a pidfd of a process outside fails
        with ECHILD, and leaves that process and the caller's own children as they are
since:  5.4
---*/
/*
 *	           outer  inner
 *	outer        1
 *	target       2            a zombie
 *	sibling      3            a zombie, init of another namespace
 *	init         4      1
 *	caller       5      2
 *	child        6      3     a zombie
 */
#include "case.h"
#include "pidfd.h"

FIXTURE(wait) { struct actor *outer, *target, *sibling, *init, *caller, *child; };

FIXTURE_SETUP(wait)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->target = has_number(actor("target", .by = self->outer), 2);
	self->sibling = has_number(actor("sibling", .by = self->outer, .flags = CLONE_NEWPID), 3);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 4);
	self->caller = has_number(actor("caller", .by = self->init), 2);
	self->child = has_number(actor("child", .by = self->caller), 3);
	leave(self->target, 12);
	leave(self->sibling, 13);
	leave(self->child, 16);
	must(self->outer, waitid, P_PID, 2, NULL, WEXITED | WNOWAIT, NULL);
	must(self->outer, waitid, P_PID, 3, NULL, WEXITED | WNOWAIT, NULL);
	must(self->caller, waitid, P_PID, 3, NULL, WEXITED | WNOWAIT, NULL);
}

FIXTURE_ENDS(wait)

#define WAIT(fd, info, flags) waitid, WAIT_P_PIDFD, fd, info, WEXITED | (flags), NULL

#define EXPECT_NO_CHILD(number) \
	do { \
		int fd_ = pidfd_from(self->outer, number, self->caller); \
		siginfo_t *info_ = shared(sizeof(*info_)); \
		EXPECT_ERRNO(ECHILD, self->caller, WAIT(fd_, info_, 0)); \
		EXPECT_ERRNO(ECHILD, self->caller, WAIT(fd_, info_, WNOHANG)); \
		EXPECT_ERRNO(ECHILD, self->caller, WAIT(fd_, info_, __WALL)); \
		EXPECT_EQ(0, info_->si_pid); \
	} while (0)

/* @who waits for its child by a descriptor that outer has opened. */
#define EXPECT_CHILD(who, outside, number, status) \
	do { \
		int fd_ = pidfd_from(self->outer, outside, who); \
		siginfo_t *info_ = shared(sizeof(*info_)); \
		EXPECT_RETURNS(0, who, WAIT(fd_, info_, 0)); \
		EXPECT_EQ(number, info_->si_pid); \
		EXPECT_EQ(status, info_->si_status); \
		EXPECT_ERRNO(ECHILD, who, WAIT(fd_, info_, 0)); \
	} while (0)

TEST_F(wait, an_outer_process)
{
	EXPECT_NO_CHILD(2);
	EXPECT_CHILD(self->outer, 2, 2, 12);	/* control: by its parent */
}

TEST_F(wait, a_process_of_a_sibling_namespace)
{
	EXPECT_NO_CHILD(3);
	EXPECT_CHILD(self->outer, 3, 3, 13);
}

TEST_F(wait, the_own_ancestors)
{
	EXPECT_NO_CHILD(1);
	EXPECT_NO_CHILD(4);
	EXPECT_ALIVE(self->init);
}

/* Control: the caller's own child, which had ended all the time. */
TEST_F(wait, the_own_child)
{
	EXPECT_NO_CHILD(2);
	EXPECT_CHILD(self->caller, 6, 3, 16);
}

CASE_MAIN
