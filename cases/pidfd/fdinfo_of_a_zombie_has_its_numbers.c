// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-fdinfo-pid pidfd-fdinfo-dead-minus1
claim:  fdinfo of a pidfd shows the numbers of a process that has ended until it was waited for
since:  5.5
needs:  procmount
---*/
/*
 *	           outside  inside
 *	outer         1
 *	init          2        1
 *	member        3        2
 */
#include "case.h"

FIXTURE(fdinfo) {
	struct actor *outer, *init, *member;
	const char *outer_proc, *inner_proc;
	int pidfd;
};

FIXTURE_SETUP(fdinfo)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->outer_proc = mount_procfs(self->outer, "outer", NULL);
	self->inner_proc = mount_procfs(self->init, "inner", NULL);
	self->pidfd = must(self->init, pidfd_open, 2, 0);
}

FIXTURE_ENDS(fdinfo)

#define EXPECT_NUMBERS(proc, numbers) do { \
	const char *text_ = read_file(self->init, "%s/self/fdinfo/%d", proc, self->pidfd); \
	const char *pid_ = strstr(text_, "Pid:"); \
	\
	EXPECT_STREQ(numbers, pid_ ? pid_ : text_); \
} while (0)

TEST_F(fdinfo, until_it_was_waited_for)
{
	leave(self->member, 0);
	must(self->init, waitid, P_PID, 2, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_NUMBERS(self->inner_proc, "Pid:\t2\nNSpid:\t2");
	EXPECT_NUMBERS(self->outer_proc, "Pid:\t3\nNSpid:\t3\t2");
	ASSERT_EXITED(0, self->member);
	EXPECT_NUMBERS(self->inner_proc, "Pid:\t-1\nNSpid:\t-1");
	EXPECT_NUMBERS(self->outer_proc, "Pid:\t-1\nNSpid:\t-1");
}

CASE_MAIN
