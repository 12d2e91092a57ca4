// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: corpus-kselftest
claim:  what kselftest_harness.h makes of tests that pass, fail, hang and die
since:  always
partly: userns
timeout: 20
---*/
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kselftest_harness.h"

FIXTURE(plain) { int unused; };
FIXTURE_SETUP(plain) { self->unused = 0; }
FIXTURE_TEARDOWN(plain) { printf("# checks: 1\n"); }

TEST_F(plain, passes)
{
	EXPECT_EQ(1, 1);
}

TEST_F(plain, fails)
{
	EXPECT_EQ(1, 2);
}

TEST_F(plain, fails_in_a_child)
{
	int status;
	pid_t pid = fork();

	if (pid == 0) {
		EXPECT_EQ(3, 4);
		_exit(0);
	}
	waitpid(pid, &status, 0);
}

TEST_F(plain, skips)
{
	SKIP(return, "userns");
}

TEST_F_TIMEOUT(plain, hangs, 1)
{
	for (;;)
		pause();
}

TEST_F(plain, crashes)
{
	raise(SIGSEGV);
}

TEST_F(plain, exits_with_2)
{
	_exit(2);
}

TEST_F(plain, exits_with_3)
{
	_exit(3);
}

TEST_F(plain, exits_with_4)
{
	_exit(4);
}

TEST_F(plain, exits_with_77)
{
	_exit(77);
}

/* An assertion in the init of a PID namespace: abort() has no effect there. */
TEST_F(plain, dies_as_an_init)
{
	int status = 0;
	pid_t pid;

	if (geteuid() && unshare(CLONE_NEWUSER))
		SKIP(return, "userns");
	pid = syscall(SYS_clone, CLONE_NEWPID | SIGCHLD, 0, 0, 0, 0);
	ASSERT_GE(pid, 0);
	if (pid == 0)
		ASSERT_EQ(getpid(), 2);
	waitpid(pid, &status, 0);
}

FIXTURE(kinds) { int unused; };
FIXTURE_VARIANT(kinds) { int number; };
FIXTURE_VARIANT_ADD(kinds, one) { .number = 1 };
FIXTURE_VARIANT_ADD(kinds, two) { .number = 2 };
FIXTURE_SETUP(kinds) { self->unused = 0; }
FIXTURE_TEARDOWN(kinds) { printf("# checks: 1\n"); }

TEST_F(kinds, is_one)
{
	EXPECT_EQ(1, variant->number);
}

TEST_HARNESS_MAIN
