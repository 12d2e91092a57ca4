// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-tgkill-from-inside-ignored signals-sigkill-from-inside-ignored
        signals-sigstop-from-inside-ignored
claim:  what protects init from the signals of members protects each of its threads
since:  always
---*/
/*
 *	test ──── init (1 inside) ──┬── member (3 inside), with a thread (4)
 *	            └ thread (2)
 */
#include "case.h"

FIXTURE(namespace) {
	struct actor *init, *thread, *member, *member_thread;
};

FIXTURE_SETUP(namespace)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->thread = has_number(actor("thread", .by = self->init, .thread = true), 2);
	self->member = has_number(actor("member", .by = self->init), 3);
	self->member_thread = actor("member's thread", .by = self->member, .thread = true);
	has_number(self->member_thread, 4);
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, from_a_member)
{
	static const int signals[] = { SIGKILL, SIGSTOP, SIGTERM, SIGSEGV };

	for (size_t i = 0; i < sizeof(signals) / sizeof(*signals); i++) {
		EXPECT_RETURNS(0, self->member, tgkill, 1, 2, signals[i]);
		EXPECT_RETURNS(0, self->member, tkill, 2, signals[i]);
		EXPECT_RETURNS(0, self->member, kill, 2, signals[i]);
		ASSERT_ALIVE(self->thread);
		ASSERT_ALIVE(self->init);
	}
}

TEST_F(namespace, from_each_other)
{
	EXPECT_RETURNS(0, self->init, tgkill, 1, 2, SIGKILL);
	EXPECT_RETURNS(0, self->thread, tgkill, 1, 1, SIGKILL);
	EXPECT_RETURNS(0, self->thread, kill, 1, SIGKILL);
	EXPECT_RETURNS(0, self->thread, tkill, 2, SIGSTOP);
	EXPECT_ALIVE(self->init);
	EXPECT_ALIVE(self->thread);
}

/* Control: the thread of another process. */
TEST_F(namespace, a_members_thread_is_not_protected)
{
	EXPECT_RETURNS(0, self->init, tgkill, 3, 4, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->member);
}

/* Control: from the parent namespace. */
TEST_F(namespace, from_an_ancestor_they_are_not)
{
	pid_t number = pid_seen_by(test, self->init);

	EXPECT_RETURNS(0, test, tgkill, number, number, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->init);
}

CASE_MAIN
