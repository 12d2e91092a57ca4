// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: accounting-taskstats-initial-only
claim:  only in the initial PID namespace may a process ask taskstats for the statistics of
        all tasks that end; elsewhere it gets EINVAL
since:  always
needs:  initial-pidns cap:net_admin config:TASKSTATS
---*/
/*
 *	test ──── init (1 inside) ──── member (2 inside)
 */
#include "case.h"
#include "taskstats.h"

NAMESPACE_WITH_MEMBER;

TEST_F(namespace, registered_by_init)
{
	EXPECT_EQ(EINVAL, listen_to_exits(self->init));
}

TEST_F(namespace, registered_by_a_member)
{
	EXPECT_EQ(EINVAL, listen_to_exits(self->member));
}

TEST_F(namespace, deregistered_by_a_member)
{
	EXPECT_EQ(EINVAL, stop_listening(self->member));
}

/* Control: in the initial namespace, where the namespace of its children does not matter. */
TEST_F(namespace, registered_by_a_process_outside)
{
	struct actor *outside = actor("outside");

	must(outside, unshare, CLONE_NEWPID);
	EXPECT_EQ(0, listen_to_exits(outside));
}

CASE_MAIN
