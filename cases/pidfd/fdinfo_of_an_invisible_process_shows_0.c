// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-fdinfo-invisible-0 pidfd-fdinfo-pid pidfd-fdinfo-dead-minus1
claim:  fdinfo of a pidfd shows the process's numbers from the PID namespace of the procfs
        mount downwards, 0 where it has none there, and -1 once it is gone
since:  5.5
needs:  procmount
partly: since:6.9
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

FIXTURE(fdinfo) {
	struct actor *outer, *target, *init, *member, *sibling;
	const char *outer_proc, *inner_proc;
};

FIXTURE_SETUP(fdinfo)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	skip_pids(self->outer, 2);
	self->target = actor("target", .by = self->outer);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->sibling = actor("sibling", .by = self->outer, .flags = CLONE_NEWPID);
	self->outer_proc = mount_procfs(self->outer, "outer", NULL);
	self->inner_proc = mount_procfs(self->init, "inner", NULL);
}

FIXTURE_ENDS(fdinfo)

/* The lines Pid and NSpid about @target, read by init. */
static const char *numbers(struct actor *outer, struct actor *init, const char *proc,
			   pid_t target, int flags)
{
	int fd = pass_fd(outer, must(outer, pidfd_open, target, flags), init);
	const char *text = read_file(init, "%s/self/fdinfo/%d", proc, fd);
	const char *pid = strstr(text, "Pid:");

	return pid ? pid : text;
}

#define NUMBERS(proc, target) numbers(self->outer, self->init, proc, target, 0)

TEST_F(fdinfo, of_an_outer_process)
{
	EXPECT_STREQ("Pid:\t0\nNSpid:\t0", NUMBERS(self->inner_proc, 4));
	EXPECT_STREQ("Pid:\t0\nNSpid:\t0", NUMBERS(self->inner_proc, 1));
}

TEST_F(fdinfo, of_a_process_of_a_sibling_namespace)
{
	has_number(actor("nephew", .by = self->sibling, .flags = CLONE_NEWPID), 2);
	EXPECT_STREQ("Pid:\t0\nNSpid:\t0", NUMBERS(self->inner_proc, 8));
	EXPECT_STREQ("Pid:\t0\nNSpid:\t0", NUMBERS(self->inner_proc, 7));
}

/* Control: a process that is visible on the same mount. */
TEST_F(fdinfo, of_a_member)
{
	EXPECT_STREQ("Pid:\t2\nNSpid:\t2", NUMBERS(self->inner_proc, 6));
	EXPECT_STREQ("Pid:\t1\nNSpid:\t1", NUMBERS(self->inner_proc, 5));
}

/* The number of the thread, not that of its process. */
TEST_F(fdinfo, of_a_thread)
{
	SKIP_UNLESS("since:6.9");
	has_number(actor("thread", .by = self->member, .thread = true), 3);
	EXPECT_STREQ("Pid:\t3\nNSpid:\t3", numbers(self->outer, self->init, self->inner_proc,
						    8, PIDFD_THREAD));
	EXPECT_STREQ("Pid:\t8\nNSpid:\t8\t3", numbers(self->outer, self->init,
						       self->outer_proc, 8, PIDFD_THREAD));
}

/* Control: the same processes on the outer mount, by the same reader. */
TEST_F(fdinfo, on_the_outer_mount)
{
	EXPECT_STREQ("Pid:\t4\nNSpid:\t4", NUMBERS(self->outer_proc, 4));
	EXPECT_STREQ("Pid:\t1\nNSpid:\t1", NUMBERS(self->outer_proc, 1));
	EXPECT_STREQ("Pid:\t6\nNSpid:\t6\t2", NUMBERS(self->outer_proc, 6));
	EXPECT_STREQ("Pid:\t7\nNSpid:\t7\t1", NUMBERS(self->outer_proc, 7));
}

TEST_F(fdinfo, of_a_process_further_down)
{
	struct actor *nested = actor("nested", .by = self->member, .flags = CLONE_NEWPID);

	has_number(actor("below", .by = has_number(nested, 3)), 2);
	EXPECT_STREQ("Pid:\t8\nNSpid:\t8\t3\t1", NUMBERS(self->outer_proc, 8));
	EXPECT_STREQ("Pid:\t9\nNSpid:\t9\t4\t2", NUMBERS(self->outer_proc, 9));
	EXPECT_STREQ("Pid:\t4\nNSpid:\t4\t2", NUMBERS(self->inner_proc, 9));
}

TEST_F(fdinfo, of_a_process_that_is_gone)
{
	int fd = pass_fd(self->outer, must(self->outer, pidfd_open, 6, 0), self->init);

	leave(self->member, 0);
	must(self->init, waitid, P_PID, 2, NULL, WEXITED | WNOWAIT, NULL);
	/* Control: it has ended, but is still there. */
	EXPECT_STREQ("Pid:\t6\nNSpid:\t6\t2", NUMBERS(self->outer_proc, 6));
	ASSERT_EXITED(0, self->member);
	EXPECT_TRUE(strstr(read_file(self->init, "%s/self/fdinfo/%d", self->inner_proc, fd),
			   "\nPid:\t-1\nNSpid:\t-1"));
	EXPECT_TRUE(strstr(read_file(self->init, "%s/self/fdinfo/%d", self->outer_proc, fd),
			   "\nPid:\t-1\nNSpid:\t-1"));
}

CASE_MAIN
