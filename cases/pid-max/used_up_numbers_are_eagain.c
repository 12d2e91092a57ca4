// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pid-max-exhausted-eagain pid-max-parent-limit-holds
        unshare-first-child-after-failed-fork
claim:  when all numbers below pid_max are in use a new process is EAGAIN, in the
        namespace itself and in its descendants, whose limit may be higher
since:  6.14
needs:  config:SYSCTL
partly: cap:sys_resource
---*/
/*
 *	test ── outer (pid_max M) ── inner (pid_max higher)
 *	        all of 1 ... M-1 are in use
 */
#include "case.h"
#include "pid_max.h"

FIXTURE(namespaces) {
	struct actor *outer, *inner;
	long max;
};

FIXTURE_SETUP(namespaces)
{
	SKIP_FOR_WANT_OF_PROCESSES;
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->inner = actor("inner", .by = self->outer, .flags = CLONE_NEWPID);
	self->max = least_pid_max(self->outer);
}

FIXTURE_ENDS(namespaces)

/* Ordinary limits would give EAGAIN, too: raising pid_max is the control in each test. */
TEST_F(namespaces, in_the_namespace_itself)
{
	long last = self->max - 1;

	use_up_pids(self->outer, 3, self->max);
	EXPECT_ERRNO(EAGAIN, self->outer, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(EAGAIN, self->outer, clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	/* A number that is free again is found. */
	EXPECT_RETURNS(last, self->outer, wait4, last, NULL, 0, NULL);
	EXPECT_RETURNS(last, self->outer, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(EAGAIN, self->outer, clone, SIGCHLD, 0, 0, 0, 0);
	ASSERT_EQ(0, write_pid_max(self->outer, self->max + 1));
	EXPECT_RETURNS(self->max, self->outer, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(EAGAIN, self->outer, clone, SIGCHLD, 0, 0, 0, 0);
}

TEST_F(namespaces, in_a_namespace_below)
{
	use_up_pids(self->inner, 3, self->max);
	EXPECT_ERRNO(EAGAIN, self->inner, clone, SIGCHLD, 0, 0, 0, 0);
	ASSERT_EQ(0, write_pid_max(self->outer, self->max + 1));
	EXPECT_SUCCESS(self->inner, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(EAGAIN, self->inner, clone, SIGCHLD, 0, 0, 0, 0);
}

TEST_F(namespaces, in_a_namespace_two_levels_below)
{
	struct actor *deep = actor("deep", .by = self->inner, .flags = CLONE_NEWPID);

	FILL(deep, 4, self->max);
	EXPECT_ERRNO(EAGAIN, deep, clone, SIGCHLD, 0, 0, 0, 0);
	ASSERT_EQ(0, write_pid_max(self->outer, self->max + 1));
	EXPECT_SUCCESS(deep, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(EAGAIN, deep, clone, SIGCHLD, 0, 0, 0, 0);
}

/* The first child of a new namespace is PID 1 as soon as it can be created. */
TEST_F(namespaces, init_of_a_new_namespace)
{
	struct actor *caller = actor("caller", .by = self->outer), *init;
	long last = self->max - 1;

	must(caller, unshare, CLONE_NEWPID);
	FILL(self->outer, 4, self->max);
	EXPECT_ERRNO(EAGAIN, caller, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(EAGAIN, caller, clone, SIGCHLD, 0, 0, 0, 0);
	must(self->outer, wait4, last, NULL, 0, NULL);
	init = actor("init", .by = caller);
	EXPECT_EQ(last, init->pid);
	EXPECT_RETURNS(1, init, getpid);
}

/* The lower limit of a namespace does not bind the one above. */
TEST_F(namespaces, not_in_the_namespace_above)
{
	ASSERT_EQ(0, write_pid_max(self->outer, 100000));
	ASSERT_EQ(0, write_pid_max(self->inner, self->max));
	use_up_pids(self->inner, 2, self->max);
	EXPECT_ERRNO(EAGAIN, self->inner, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_SUCCESS(self->outer, clone, SIGCHLD, 0, 0, 0, 0);
}

CASE_MAIN
