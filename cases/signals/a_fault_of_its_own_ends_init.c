// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-hw-fault-kills-init
claim:  a bad memory access of an init without a handler ends it with SIGSEGV, although
        the same signal sent from inside is dropped
since:  always
---*/
/*
 *	test ──── init (1 inside) ──── member (2 inside)
 */
#include "case.h"

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
