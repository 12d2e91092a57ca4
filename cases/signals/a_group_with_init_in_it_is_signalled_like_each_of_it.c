// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-sigkill-from-inside-ignored signals-sigkill-from-ancestor-kills
        signals-sigstop-from-inside-ignored signals-sigstop-from-ancestor-stops
claim:  a signal to a process group is to init what a signal to init alone is: from inside
        it is dropped without a handler, from an ancestor SIGKILL and SIGSTOP get through
since:  always
---*/
/*
 *	test ── outer ──── init ──┬── sender          numbers:  outer   inner
 *	                          ├── fellow            init      4       1
 *	                          └── other             sender    5       2
 *	                                                fellow    6       3
 *	    init leads a process group: other is not in it
 */
#include "case.h"
#include "signals_scenes.h"

#include <sys/wait.h>

GROUP_LED_BY_INIT;

TEST_F(group, sigkill_from_inside_spares_init)
{
	start(self->sender, kill, 0, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->sender);
	EXPECT_KILLED(SIGKILL, self->fellow);
	EXPECT_ALIVE(self->init);
	EXPECT_ALIVE(self->other);
}

TEST_F(group, sigkill_of_init_itself_spares_it)
{
	EXPECT_RETURNS(0, self->init, kill, 0, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->fellow);
	EXPECT_ALIVE(self->init);
	EXPECT_ALIVE(self->other);
}

TEST_F(group, sigkill_from_an_ancestor_ends_init)
{
	EXPECT_RETURNS(0, self->outer, kill, -4, SIGTERM);
	EXPECT_KILLED(SIGTERM, self->fellow);
	ASSERT_ALIVE(self->init);
	EXPECT_RETURNS(0, self->outer, kill, -4, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->init);
	EXPECT_TRUE(dies(self->other));
}

TEST_F(group, sigstop_from_inside_spares_init)
{
	int *status = shared(sizeof(*status));

	start(self->sender, kill, 0, SIGSTOP);
	EXPECT_RETURNS(2, self->init, wait4, 2, status, WUNTRACED, NULL);
	EXPECT_TRUE(WIFSTOPPED(*status));
	EXPECT_ALIVE(self->init);
	must(self->init, kill, 0, SIGCONT);
	EXPECT_FINISHES(0, self->sender);
	EXPECT_ALIVE(self->fellow);
}

TEST_F(group, sigstop_from_an_ancestor_stops_init)
{
	int *status = shared(sizeof(*status));

	EXPECT_RETURNS(0, self->outer, kill, -4, SIGSTOP);
	EXPECT_RETURNS(4, self->outer, wait4, 4, status, WUNTRACED, NULL);
	EXPECT_TRUE(WIFSTOPPED(*status) && WSTOPSIG(*status) == SIGSTOP);
	EXPECT_RETURNS(0, self->outer, kill, -4, SIGCONT);
	EXPECT_ALIVE(self->init);
	EXPECT_ALIVE(self->fellow);
}

/* A member of a nested namespace is one of each above: no init minds its SIGKILL. */
TEST_F(group, sigkill_from_a_nested_namespace_spares_each_init)
{
	struct actor *nested = actor("nested init", .by = self->init, .flags = CLONE_NEWPID);
	struct actor *killer = actor("killer", .by = nested);

	start(killer, kill, 0, SIGKILL);
	EXPECT_KILLED(SIGKILL, killer);
	EXPECT_ALIVE(nested);
	EXPECT_ALIVE(self->init);
}

CASE_MAIN
