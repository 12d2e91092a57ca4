// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-init-death-kills-all lifetime-init-death-sigkill-status
        lifetime-init-killed-by-signal-same lifetime-reaped-init-means-empty
claim:  when init ends, by itself or by a signal, an outer parent learns that SIGKILL ended
        its child inside, and once init has been waited for there is no member any more
since:  always
---*/
/* fixtures/lifetime_members.h has the drawing. */
#include "case.h"
#include "lifetime_members.h"

MEMBERS_OF_ALL_KINDS;

/* Control: the number of injected is one of host's namespace, and it lives till then. */
TEST_F(members, an_outer_parent_is_told_of_sigkill)
{
	EXPECT_RETURNS(0, self->host, wait4, 7, NULL, WNOHANG, NULL);
	END_INIT();
	EXPECT_KILLED(SIGKILL, self->injected);
}

/* Control: they all are there before. */
TEST_F(members, none_is_left_once_init_was_waited_for)
{
	pid_t pid;

	for (pid = 2; pid <= 7; pid++)
		EXPECT_RETURNS(0, self->outer, kill, pid, 0);
	END_INIT();
	ASSERT_KILLED(SIGKILL, self->injected);
	ASSERT_EQ(STATUS_OF_INIT, reap(self->init));
	for (pid = 2; pid <= 7; pid++)
		if (pid != 6)		/* host */
			EXPECT_ERRNO(ESRCH, self->outer, kill, pid, 0);
	EXPECT_ALIVE(self->host);
}

CASE_MAIN
