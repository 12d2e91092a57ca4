// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ipc-msg-pids-translated ipc-sem-getpid-translated
claim:  who fails to send, to receive or to operate on a semaphore does not become the last
        process that did
since:  4.17
needs:  config:SYSVIPC config:IPC_NS
---*/
/* The scene is drawn in fixtures/sysv_ipc.h, and what MEMBER and its like are. */
#include "case.h"
#include "sysv_ipc.h"

SHARED_IPC;

#define LSPID(id) SEEN(msg_stat(who, id, IPC_STAT)->msg_lspid)
#define LRPID(id) SEEN(msg_stat(who, id, IPC_STAT)->msg_lrpid)
#define SEMPID(id) SEEN(must(who, semctl, id, 0, GETPID, 0))

struct message { long type; char text[8]; };

TEST_F(ipc, a_message_that_does_not_fit)
{
	struct msqid_ds *limit = shared(sizeof(*limit));
	struct message *message = shared(sizeof(*message));
	int id = new_queue(self->is.outer);

	message->type = 1;
	send_message(self->is.member, id);
	*limit = *msg_stat(self->is.outer, id, IPC_STAT);
	limit->msg_qbytes = 1;
	must(self->is.outer, msgctl, id, IPC_SET, limit);
	EXPECT_ERRNO(EAGAIN, self->is.outsider, msgsnd, id, message, 1, IPC_NOWAIT);
	EXPECT_STREQ(MEMBER, LSPID(id));
	/* Control: when there is room. */
	receive_message(self->is.nested, id);
	EXPECT_RETURNS(0, self->is.outsider, msgsnd, id, message, 1, IPC_NOWAIT);
	EXPECT_STREQ(OUTSIDER, LSPID(id));
}

TEST_F(ipc, no_message)
{
	struct message *message = shared(sizeof(*message));
	int id = new_queue(self->is.outer);

	send_message(self->is.outer, id);
	receive_message(self->is.member, id);
	EXPECT_ERRNO(ENOMSG, self->is.outsider, msgrcv, id, message, 1, 0, IPC_NOWAIT);
	EXPECT_STREQ(MEMBER, LRPID(id));
	send_message(self->is.outer, id);
	EXPECT_RETURNS(1, self->is.outsider, msgrcv, id, message, 1, 0, IPC_NOWAIT);
	EXPECT_STREQ(OUTSIDER, LRPID(id));
}

TEST_F(ipc, a_semaphore_that_is_0)
{
	int id = new_semaphores(self->is.outer);
	struct sembuf *down = sem_operation(0, -1, IPC_NOWAIT);

	must(self->is.member, semop, id, sem_operation(0, 0, 0), 1);
	EXPECT_ERRNO(EAGAIN, self->is.outsider, semop, id, down, 1);
	EXPECT_STREQ(MEMBER, SEMPID(id));
	must(self->is.member, semop, id, sem_operation(0, 1, 0), 1);
	EXPECT_RETURNS(0, self->is.outsider, semop, id, down, 1);
	EXPECT_STREQ(OUTSIDER, SEMPID(id));
}

CASE_MAIN
