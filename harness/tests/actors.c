// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: init-pid-is-1-clone
claim:  actors do what fixtures/actor.h says, and what goes wrong is said as it is
since:  always
---*/
/*
 * Not a case: actors.bats builds and runs it. The first tests pass; those whose
 * names begin with bad_ fail or break in the way that actors.bats expects.
 */
#include "case.h"
#include "locks.h"

#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/wait.h>

NAMESPACE_WITH_MEMBER;

TEST_F(namespace, thread_has_a_mailbox_and_handlers_of_its_own)
{
	struct actor *thread = actor("thread", .by = self->init, .thread = true);
	struct actor *child = actor("child of thread", .by = thread);

	EXPECT_RETURNS(1, thread, getpid);
	EXPECT_RETURNS(3, thread, gettid);
	EXPECT_RETURNS(4, child, getpid);
	EXPECT_RETURNS(1, child, getppid);
	catch_signal(child, SIGUSR1);
	catch_signal(thread, SIGUSR2);
	EXPECT_RETURNS(0, self->member, kill, 4, SIGUSR1);
	EXPECT_RETURNS(0, self->member, tgkill, 1, 3, SIGUSR2);
	EXPECT_CAUGHT(1, child, SIGUSR1);
	EXPECT_EQ(2, caught_info(child, SIGUSR1)->si_pid);
	EXPECT_CAUGHT(0, thread, SIGUSR1);
	EXPECT_CAUGHT(1, thread, SIGUSR2);
	EXPECT_CAUGHT(0, self->init, SIGUSR2);
}

TEST_F(namespace, exec_keeps_the_actor)
{
	exec_again(self->member);
	EXPECT_RETURNS(2, self->member, getpid);
	exec_again(self->init);
	EXPECT_RETURNS(1, self->init, getpid);
	EXPECT_RETURNS(3, actor("after", .by = self->init), getpid);
}

TEST_F(namespace, exec_of_a_thread_ends_the_others)
{
	struct actor *thread = actor("thread", .by = self->init, .thread = true);

	exec_again(thread);
	EXPECT_RETURNS(1, thread, gettid);
	EXPECT_ERRNO(EOWNERDEAD, self->init, getpid);
}

TEST_F(namespace, vfork_suspends_the_creator)
{
	struct actor *child = actor("child", .by = self->init, .vfork = true);

	EXPECT_RETURNS(3, child, getpid);
	EXPECT_TRUE(is_busy(self->init));
	leave(child, 5);
	EXPECT_FINISHES(3, self->init);
	EXPECT_EXITED(5, child);
}

TEST_F(namespace, vfork_ends_with_exec)
{
	struct actor *child = actor("child", .by = self->init, .vfork = true);

	exec_again(child);
	EXPECT_FINISHES(3, self->init);
	EXPECT_RETURNS(3, child, getpid);
}

TEST_F(namespace, set_tid)
{
	struct actor *child = actor("child", .by = self->init, .set_tid = { 77 },
				    .set_tid_size = 1);

	EXPECT_RETURNS(77, child, getpid);
}

TEST_F(namespace, shared_memory_without_thread)
{
	struct actor *sharer = actor("sharer", .by = self->init, .flags = CLONE_VM | CLONE_SIGHAND);

	EXPECT_RETURNS(3, sharer, getpid);
	start(sharer, kill, 3, SIGKILL);
	EXPECT_KILLED(SIGKILL, sharer);
}

TEST_F(namespace, raw_clone_leaves_no_second_actor)
{
	int i;

	for (i = 3; i < 40; i++) {
		EXPECT_RETURNS(i, self->init, clone, SIGCHLD, 0, 0, 0, 0);
		EXPECT_RETURNS(1, self->init, getpid);
	}
}

TEST_F(namespace, blocking_call_ends_with_its_actor)
{
	start(self->member, pause);
	EXPECT_TRUE(is_busy(self->member));
	EXPECT_RETURNS(0, self->init, kill, 2, SIGTERM);
	EXPECT_TRUE(dies(self->member));
	EXPECT_KILLED(SIGTERM, self->member);
}

TEST_F(namespace, numbers_seen_by_others)
{
	EXPECT_EQ(2, pid_seen_by(self->init, self->member));
	EXPECT_EQ(0, pid_seen_by(self->init, test));
	EXPECT_EQ(self->init->pid, pid_seen_by(test, self->init));
	EXPECT_EQ(getpid(), pid_seen_by(test, test));
}

TEST_F(namespace, descriptors_are_passed)
{
	int *ends = shared(2 * sizeof(*ends));
	int passed;

	must(self->member, pipe2, ends, 0);
	passed = pass_fd(self->member, ends[1], test);
	EXPECT_EQ(fd_inode(self->member, ends[0]), fd_inode(test, passed));
}

/* What others lock and unlock moves the lines of /proc/locks. */
static void come_and_go(const char *file)
{
	int fd[2] = { open(file, O_RDWR | O_CREAT, 0600), open(file, O_RDWR) };

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	for (;;) {
		flock(fd[0], LOCK_SH);
		flock(fd[1], LOCK_UN);
		flock(fd[1], LOCK_SH);
		flock(fd[0], LOCK_UN);
	}
}

TEST_F(namespace, locks_are_listed_once)
{
	const char *file = shared_string("%s/locked", scratch());
	const char *pid = shared_string("%d", pid_seen_by(test, self->init));
	pid_t other;
	int i;

	shared_lock(self->init, file, LOCK_FLOCK);
	other = fork();
	if (!other)
		come_and_go(shared_string("%s/other", scratch()));
	for (i = 0; i < 300; i++)
		EXPECT_STREQ(pid, lock_owners(test, "/proc", file, LOCK_FLOCK));
	kill(other, SIGKILL);
	waitpid(other, NULL, 0);
}

TEST_F(namespace, bad_check)
{
	EXPECT_RETURNS(0, self->member, kill, self->member->pid + 5, SIGKILL);
}

TEST_F(namespace, bad_death)
{
	leave(self->member, 3);
	EXPECT_ALIVE(self->member);
}

TEST_F(namespace, bad_death_in_a_call)
{
	EXPECT_RETURNS(0, self->member, kill, 2, SIGKILL);
}

TEST_F(namespace, bad_set_up)
{
	EXPECT_ALIVE(self->init);
	must(self->init, kill, 99, 0);
}

TEST_F(namespace, bad_no_check)
{
	must(self->init, getpid);
}

CASE_MAIN
