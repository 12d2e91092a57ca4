// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ipc-msg-pids-translated
claim:  msg_lspid and msg_lrpid of msgctl(IPC_STAT) are numbers of the caller's PID
        namespace, 0 where the process has none
since:  4.17
needs:  config:SYSVIPC config:IPC_NS
divergence: D22 a_thread_that_waited_is_named_by_its_process .. kernels name the thread
---*/
/*
 *	The scene is drawn in fixtures/sysv_ipc.h. MEMBER and its like are the four
 *	numbers of a process: for outer, init, nested and sibling.
 */
#include "case.h"
#include "sysv_ipc.h"

SHARED_IPC;

#define LSPID(id) SEEN(msg_stat(who, id, IPC_STAT)->msg_lspid)
#define LRPID(id) SEEN(msg_stat(who, id, IPC_STAT)->msg_lrpid)

/* Whoever receives, the sender stays the sender. */
TEST_F(ipc, who_sent)
{
	int id = new_queue(self->is.outer);

	EXPECT_STREQ(NOBODY, LSPID(id));
	send_message(self->is.outsider, id);
	EXPECT_STREQ(OUTSIDER, LSPID(id));
	send_message(self->is.init, id);
	EXPECT_STREQ(INIT, LSPID(id));
	send_message(self->is.member, id);
	EXPECT_STREQ(MEMBER, LSPID(id));
	send_message(self->is.sibling, id);
	EXPECT_STREQ(SIBLING, LSPID(id));
	send_message(self->is.nested, id);
	receive_message(self->is.outsider, id);
	EXPECT_STREQ(NESTED, LSPID(id));
}

TEST_F(ipc, who_received)
{
	struct actor *receivers[] = { self->is.outsider, self->is.init, self->is.member,
				      self->is.sibling, self->is.nested };
	const char *seen[] = { OUTSIDER, INIT, MEMBER, SIBLING, NESTED };
	int id = new_queue(self->is.outer), i;

	EXPECT_STREQ(NOBODY, LRPID(id));
	for (i = 0; i < 5; i++) {
		send_message(self->is.outer, id);
		receive_message(receivers[i], id);
		EXPECT_STREQ(seen[i], LRPID(id));
	}
	EXPECT_STREQ("1 0 0 0", LSPID(id));
}

/* The message is handed to a receiver that waits: the sender notes who it is. */
TEST_F(ipc, who_waited_for_the_message)
{
	int id = new_queue(self->is.outer);

	wait_for_message(self->is.member, id);
	send_message(self->is.outsider, id);
	EXPECT_FINISHES(1, self->is.member);
	EXPECT_STREQ(MEMBER, LRPID(id));
	EXPECT_STREQ(OUTSIDER, LSPID(id));
	wait_for_message(self->is.outsider, id);
	send_message(self->is.nested, id);
	EXPECT_FINISHES(1, self->is.outsider);
	EXPECT_STREQ(OUTSIDER, LRPID(id));
	EXPECT_STREQ(NESTED, LSPID(id));
}

TEST_F(ipc, a_thread_is_named_by_its_process)
{
	int id = new_queue(self->is.outer);

	send_message(self->is.thread, id);
	receive_message(self->is.thread, id);
	EXPECT_STREQ(MEMBER, LSPID(id));
	EXPECT_STREQ(MEMBER, LRPID(id));
}

/* msgctl(2): "the last process that called msgrcv(2)". */
TEST_F(ipc, a_thread_that_waited_is_named_by_its_process)
{
	int id = new_queue(self->is.outer);

	wait_for_message(self->is.thread, id);
	send_message(self->is.outsider, id);
	EXPECT_FINISHES(1, self->is.thread);
	EXPECT_STREQ(MEMBER, LRPID(id));
}

TEST_F(ipc, who_has_ended_keeps_its_number)
{
	struct actor *late = actor("late", .by = self->is.member);	/* 13 outside, 8 inside */
	int id = new_queue(self->is.outer);

	send_message(late, id);
	receive_message(late, id);
	LEAVES(late);
	EXPECT_STREQ("13 8 0 0", LSPID(id));
	EXPECT_STREQ("13 8 0 0", LRPID(id));
}

TEST_F(ipc, found_by_its_index)
{
	int id = new_queue(self->is.outer);	/* the first one here has index 0 */

	send_message(self->is.outsider, id);
	receive_message(self->is.member, id);
	EXPECT_STREQ(OUTSIDER, SEEN(msg_stat(who, 0, MSG_STAT)->msg_lspid));
	EXPECT_STREQ(MEMBER, SEEN(msg_stat(who, 0, MSG_STAT)->msg_lrpid));
	EXPECT_STREQ(OUTSIDER, SEEN(msg_stat(who, 0, MSG_STAT_ANY)->msg_lspid));
	EXPECT_STREQ(MEMBER, SEEN(msg_stat(who, 0, MSG_STAT_ANY)->msg_lrpid));
}

CASE_MAIN
