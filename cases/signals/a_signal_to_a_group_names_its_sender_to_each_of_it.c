// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-handled-from-inside-delivered signals-ancestor-si-pid-0
        signals-ancestor-si-pid-0-noninit
claim:  the handlers of a process group with init in it all get a signal to the group: with
        the sender's PID when it is inside, with si_pid 0 when it is an ancestor
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

GROUP_LED_BY_INIT;

#define CATCH() \
	do { \
		catch_signal(self->init, SIGUSR1); \
		catch_signal(self->sender, SIGUSR1); \
		catch_signal(self->fellow, SIGUSR1); \
		catch_signal(self->other, SIGUSR1); \
	} while (0)

#define EXPECT_SENDER(pid) \
	do { \
		EXPECT_CAUGHT(1, self->init, SIGUSR1); \
		EXPECT_EQ(pid, caught_info(self->init, SIGUSR1)->si_pid); \
		EXPECT_CAUGHT(1, self->fellow, SIGUSR1); \
		EXPECT_EQ(pid, caught_info(self->fellow, SIGUSR1)->si_pid); \
		EXPECT_CAUGHT(0, self->other, SIGUSR1); \
	} while (0)

TEST_F(group, handlers_learn_the_sender_from_inside)
{
	CATCH();
	EXPECT_RETURNS(0, self->sender, kill, 0, SIGUSR1);
	EXPECT_SENDER(2);
}

TEST_F(group, handlers_see_pid_0_from_an_ancestor)
{
	CATCH();
	EXPECT_RETURNS(0, self->outer, kill, -4, SIGUSR1);
	EXPECT_SENDER(0);
}

CASE_MAIN
