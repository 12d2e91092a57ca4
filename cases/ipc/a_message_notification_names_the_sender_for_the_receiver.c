// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ipc-mq-notify-parent-si-pid-0 ipc-mq-notify-child-si-pid
claim:  the signal of mq_notify() has the number of the sender in the receiver's PID
        namespace, 0 where it has none, and si_code SI_MESGQ
since:  always
needs:  config:POSIX_MQUEUE config:IPC_NS
---*/
/*
 *	test ── outer ──┬── outsider          numbers:  outer  inner  nested
 *	                ├── init ── member ── nested
 *	                │             └ thread    outsider  4      0      0
 *	                └── sibling               member    9      5      0
 *	                                          nested   11      7      1
 */
#include "case.h"
#include "message_queue.h"
#include "sysv_ipc.h"

SHARED_IPC;

/* @receiver asks for a signal, @sender causes it. */
#define EXPECT_SENDER(number, sender, receiver) do { \
	catch_signal(receiver, SIGUSR1); \
	notify_me(receiver, SIGUSR1); \
	notify_mqueue(sender); \
	EXPECT_CAUGHT(1, receiver, SIGUSR1); \
	EXPECT_EQ(SI_MESGQ, caught_info(receiver, SIGUSR1)->si_code); \
	EXPECT_EQ(number, caught_info(receiver, SIGUSR1)->si_pid); \
	EXPECT_EQ(MQ_VALUE, caught_info(receiver, SIGUSR1)->si_value.sival_int); \
} while (0)

TEST_F(ipc, sent_from_an_ancestor_namespace)
{
	EXPECT_SENDER(0, self->is.outsider, self->is.init);
	EXPECT_SENDER(0, self->is.outsider, self->is.member);
	EXPECT_SENDER(0, self->is.member, self->is.nested);
}

TEST_F(ipc, sent_from_two_levels_above)
{
	EXPECT_SENDER(0, self->is.outsider, self->is.nested);
}

TEST_F(ipc, sent_from_beside)
{
	EXPECT_SENDER(0, self->is.sibling, self->is.init);
	EXPECT_SENDER(0, self->is.nested, self->is.sibling);
}

TEST_F(ipc, sent_by_a_member_to_the_outside)
{
	EXPECT_SENDER(9, self->is.member, self->is.outsider);
	EXPECT_SENDER(5, self->is.init, self->is.outer);
}

TEST_F(ipc, sent_from_two_levels_below)
{
	EXPECT_SENDER(11, self->is.nested, self->is.outsider);
	EXPECT_SENDER(7, self->is.nested, self->is.init);
}

TEST_F(ipc, sent_by_a_thread)
{
	EXPECT_SENDER(9, self->is.thread, self->is.outsider);
	EXPECT_SENDER(5, self->is.thread, self->is.init);
}

/* Control: among members, and outside. */
TEST_F(ipc, sent_in_the_same_namespace)
{
	EXPECT_SENDER(1, self->is.init, self->is.member);
	EXPECT_SENDER(4, self->is.outsider, self->is.outer);
}

CASE_MAIN
