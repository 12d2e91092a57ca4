// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: clone-newpid-vm-ok clone-newpid-sighand-ok clone-newpid-sighand-parent-unharmed
        signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored
claim:  CLONE_NEWPID goes together with CLONE_VM and CLONE_SIGHAND: the child is PID 1 and
        shares memory and signal handlers with its creator, who survives its end unharmed
since:  always
divergence: D7 end_of_init_leaves_the_creators_sigchld .. its end sets
        the creator's SIGCHLD to SIG_IGN, and the creator cannot wait for it
---*/
/*
 *	           outside  inside
 *	outer         1
 *	creator       2
 *	init          3        1     CLONE_VM, perhaps CLONE_SIGHAND
 *	member        4        2
 */
#include "case.h"

FIXTURE(sharing) {
	struct actor *outer, *creator;
};

FIXTURE_SETUP(sharing)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->creator = actor("creator", .by = self->outer);
}

FIXTURE_ENDS(sharing)

static char private[16];		/* each process has its own, unless memory is shared */

TEST_F(sharing, with_vm)
{
	struct actor *init = actor("init", .by = self->creator, .flags = CLONE_NEWPID | CLONE_VM);
	struct actor *member = actor("member", .by = init);

	EXPECT_RETURNS(1, init, getpid);
	EXPECT_RETURNS(0, init, getppid);
	EXPECT_RETURNS(2, member, getpid);
	EXPECT_EQ(3, init->pid);
	leave(init, 7);
	EXPECT_EXITED(7, init);
	EXPECT_TRUE(dies(member));
}

TEST_F(sharing, memory_is_the_same)
{
	struct actor *init, *member;
	char *seen = shared(sizeof(private));
	int *pipe = shared(2 * sizeof(int));

	must(self->creator, pipe2, pipe, 0);
	init = actor("init", .by = self->creator, .flags = CLONE_NEWPID | CLONE_VM);
	member = actor("member", .by = init);	/* control: a copy of the memory */
	must(init, prctl, PR_SET_NAME, "written by init", 0, 0, 0);
	must(init, prctl, PR_GET_NAME, private, 0, 0, 0);
	must(member, write, pipe[1], private, 16);
	must(self->creator, write, pipe[1], private, 16);
	must(self->creator, read, pipe[0], seen, 16);
	EXPECT_STREQ("", seen);
	must(self->creator, read, pipe[0], seen, 16);
	EXPECT_STREQ("written by init", seen);
}

TEST_F(sharing, with_sighand)
{
	struct actor *init = actor("init", .by = self->creator,
				   .flags = CLONE_NEWPID | CLONE_VM | CLONE_SIGHAND);

	EXPECT_RETURNS(1, init, getpid);
	EXPECT_EQ(3, init->pid);
	catch_signal(init, SIGUSR1);
	EXPECT_RETURNS(0, self->outer, kill, 2, SIGUSR1);
	EXPECT_CAUGHT(1, self->creator, SIGUSR1);
	EXPECT_CAUGHT(0, init, SIGUSR1);
}

/* Both are possible after unshare(), too: only threads have to stay. */
TEST_F(sharing, after_unshare)
{
	struct actor *init, *second;

	must(self->creator, unshare, CLONE_NEWPID);
	init = actor("init", .by = self->creator, .flags = CLONE_VM);
	second = actor("second", .by = self->creator, .flags = CLONE_VM | CLONE_SIGHAND);
	EXPECT_RETURNS(1, init, getpid);
	EXPECT_RETURNS(2, second, getpid);
	EXPECT_RETURNS(2, self->creator, getpid);
}

TEST_F(sharing, end_of_init_leaves_the_creators_sigchld)
{
	struct actor *init = actor("init", .by = self->creator,
				   .flags = CLONE_NEWPID | CLONE_VM | CLONE_SIGHAND);
	struct { void *handler; unsigned long rest[8]; } *action = shared(sizeof(*action));

	leave(init, 7);
	EXPECT_RETURNS(3, self->creator, wait4, 3, NULL, 0, NULL);
	must(self->creator, rt_sigaction, SIGCHLD, NULL, action, 8);
	EXPECT_TRUE(action->handler == SIG_DFL);
}

TEST_F(sharing, init_is_protected)
{
	struct actor *init = actor("init", .by = self->creator, .flags = CLONE_NEWPID | CLONE_VM);
	struct actor *member = actor("member", .by = init);

	EXPECT_RETURNS(0, member, kill, 1, SIGTERM);
	EXPECT_RETURNS(0, member, kill, 1, SIGSTOP);
	EXPECT_RETURNS(0, member, kill, 1, SIGKILL);
	EXPECT_RETURNS(0, init, kill, 1, SIGKILL);
	EXPECT_ALIVE(init);
	/* Control: another process is not. */
	EXPECT_RETURNS(0, init, kill, 2, SIGKILL);
	EXPECT_KILLED(SIGKILL, member);
}

CASE_MAIN
