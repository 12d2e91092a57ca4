// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-hw-fault-kills-init signals-sigkill-from-inside-ignored
claim:  a bad memory access of an init without a handler ends it with SIGSEGV, although
        the same signal sent from inside is dropped; one that it handles changes nothing
since:  always
---*/
/*
 *	test ──── init (1 inside) ──── member (2 inside)
 */
#include "case.h"
#include "signals.h"

NAMESPACE_WITH_MEMBER;

/* The program itself, from the linker. */
extern char __executable_start[], etext[];

/* munmap(2) of the code: the next instruction is a bad access. */
static void fault(struct actor *who)
{
	start(who, munmap, __executable_start, (long)etext - (long)__executable_start);
}

TEST_F(namespace, of_init)
{
	fault(self->init);
	EXPECT_KILLED(SIGSEGV, self->init);
	EXPECT_TRUE(dies(self->member));
}

/* What keeps a signal of others away does not keep a fault away. */
TEST_F(namespace, of_init_with_the_signal_blocked)
{
	block_signal(self->init, SIGSEGV);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGSEGV);
	ASSERT_ALIVE(self->init);
	fault(self->init);
	EXPECT_KILLED(SIGSEGV, self->init);
	EXPECT_TRUE(dies(self->member));
}

TEST_F(namespace, of_init_with_the_signal_ignored)
{
	long *action = shared(64);	/* of rt_sigaction(2); its handler comes first */

	*action = (long)SIG_IGN;
	must(self->init, rt_sigaction, SIGSEGV, action, NULL, sizeof(uint64_t));
	fault(self->init);
	EXPECT_KILLED(SIGSEGV, self->init);
	EXPECT_TRUE(dies(self->member));
}

TEST_F(namespace, of_a_thread_of_init)
{
	struct actor *thread = actor("thread", .by = self->init, .thread = true);

	fault_alone(thread);
	EXPECT_KILLED(SIGSEGV, self->init);
	EXPECT_TRUE(dies(self->member));
}

/* With a handler it ends nothing, and takes no protection from init. */
TEST_F(namespace, of_init_with_a_handler)
{
	fault_with_handler(self->init);
	EXPECT_CAUGHT(1, self->init, SIGSEGV);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
	EXPECT_ALIVE(self->init);
	/* Control: from outside. */
	EXPECT_RETURNS(0, test, kill, self->init->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->init);
}

/* Control: a member, and init goes on. */
TEST_F(namespace, of_a_member)
{
	fault(self->member);
	EXPECT_KILLED(SIGSEGV, self->member);
	EXPECT_ALIVE(self->init);
}

/* Control: the signal alone. */
TEST_F(namespace, sent_by_a_member)
{
	EXPECT_RETURNS(0, self->member, kill, 1, SIGSEGV);
	EXPECT_ALIVE(self->init);
}

CASE_MAIN
