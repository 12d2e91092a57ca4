// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-get-info-invisible pidfd-get-info-local
claim:  PIDFD_GET_INFO gives numbers of the caller's PID namespace, and fails for a process
        that has none there
since:  6.13
partly: since:7.0
fixes:  ab89060fbc92 (7.0) EREMOTE instead of ESRCH, which means that the process is gone
---*/
/*
 *	           outside  inside
 *	outer         1
 *	(gone)       2 3
 *	target        4
 *	init          5        1
 *	member        6        2
 *	sibling       7              init of another namespace
 */
#include "case.h"
#include "namespace.h"

FIXTURE(info) {
	struct actor *outer, *target, *init, *member, *sibling;
	struct pidfd_info_6_13 *info;
};

FIXTURE_SETUP(info)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->target = actor("target", .by = self->outer);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->sibling = actor("sibling", .by = self->outer, .flags = CLONE_NEWPID);
	self->info = shared(sizeof(*self->info));
	self->info->mask = PIDFD_INFO_PID;
}

FIXTURE_ENDS(info)

/* A descriptor in @who for a process that has @number for outer. */
static int fd_for(struct actor *who, struct actor *outer, pid_t number)
{
	return pass_fd(outer, must(outer, pidfd_open, number, 0), who);
}

#define GET_INFO(who, number) \
	ioctl, fd_for(who, self->outer, number), PIDFD_GET_INFO_6_13, self->info

/* PID, TGID and parent of the answer. */
static const char *told(const struct pidfd_info_6_13 *info)
{
	return shared_string("%u %u %u", info->pid, info->tgid, info->ppid);
}

TEST_F(info, nothing_is_told)
{
	static const pid_t invisible[] = { 1, 4, 7 };
	size_t i;

	for (i = 0; i < ARRAY_SIZE(invisible); i++) {
		EXPECT_RETURNS(-1, self->member, GET_INFO(self->member, invisible[i]));
		EXPECT_STREQ("0 0 0", told(self->info));
	}
}

TEST_F(info, error_is_eremote)
{
	int outer_fd = must(self->outer, pidfd_open, 4, 0);
	int fd = pass_fd(self->outer, outer_fd, self->member);

	SKIP_UNLESS("since:7.0");
	EXPECT_ERRNO(EREMOTE, self->member, GET_INFO(self->member, 1));
	EXPECT_ERRNO(EREMOTE, self->member, GET_INFO(self->member, 4));
	EXPECT_ERRNO(EREMOTE, self->member, GET_INFO(self->member, 7));
	LEAVES(self->target);
	EXPECT_ERRNO(EREMOTE, self->member, ioctl, fd, PIDFD_GET_INFO_6_13, self->info);
	self->info->mask = PIDFD_INFO_EXIT;
	EXPECT_ERRNO(EREMOTE, self->member, ioctl, fd, PIDFD_GET_INFO_6_13, self->info);
	EXPECT_RETURNS(0, self->outer, ioctl, outer_fd, PIDFD_GET_INFO_6_13, self->info);
}

/* Control: the same caller about processes that it sees. */
TEST_F(info, inside_they_have_inner_numbers)
{
	EXPECT_RETURNS(0, self->member, GET_INFO(self->member, 6));
	EXPECT_STREQ("2 2 1", told(self->info));
	EXPECT_RETURNS(0, self->member, GET_INFO(self->member, 5));
	EXPECT_STREQ("1 1 0", told(self->info));
}

/* Control: the same processes from outside. */
TEST_F(info, outside_they_have_outer_numbers)
{
	EXPECT_RETURNS(0, self->outer, GET_INFO(self->outer, 4));
	EXPECT_STREQ("4 4 1", told(self->info));
	EXPECT_RETURNS(0, self->outer, GET_INFO(self->outer, 6));
	EXPECT_STREQ("6 6 5", told(self->info));
	EXPECT_RETURNS(0, self->outer, GET_INFO(self->outer, 1));
	EXPECT_STREQ("1 1 0", told(self->info));
	has_number(actor("below", .by = self->member, .flags = CLONE_NEWPID), 3);
	EXPECT_RETURNS(0, self->outer, GET_INFO(self->outer, 8));
	EXPECT_STREQ("8 8 6", told(self->info));
}

/* A thread has a number of its own, and that of its process. */
TEST_F(info, of_a_thread)
{
	int fd;

	has_number(actor("thread", .by = self->member, .thread = true), 3);
	fd = must(self->outer, pidfd_open, 8, PIDFD_THREAD);
	EXPECT_RETURNS(0, self->outer, ioctl, fd, PIDFD_GET_INFO_6_13, self->info);
	EXPECT_STREQ("8 6 5", told(self->info));
	fd = pass_fd(self->outer, fd, self->init);
	EXPECT_RETURNS(0, self->init, ioctl, fd, PIDFD_GET_INFO_6_13, self->info);
	EXPECT_STREQ("3 2 1", told(self->info));
}

CASE_MAIN
