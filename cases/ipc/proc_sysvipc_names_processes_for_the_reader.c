// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ipc-proc-sysvipc-pids
claim:  the PIDs in /proc/sysvipc/shm and msg are numbers of the reader's PID namespace,
        whatever namespace the procfs shows; 0 where the process has none
since:  4.17
needs:  config:SYSVIPC config:IPC_NS config:PROC_FS procmount
---*/
/*
 *	The scene is drawn in fixtures/sysv_ipc.h. MEMBER and its like are the four
 *	numbers of a process: for outer, init, nested and sibling.
 */
#include "case.h"
#include "sysv_ipc.h"

FIXTURE(ipc) {
	struct ipc_scene is;
	const char *proc;
};

FIXTURE_VARIANT(ipc) {
	bool inner;
};

FIXTURE_VARIANT_ADD(ipc, outer_procfs) { .inner = false };
FIXTURE_VARIANT_ADD(ipc, inner_procfs) { .inner = true };

FIXTURE_SETUP(ipc)
{
	set_ipc_scene(&self->is);
	self->proc = mount_procfs(variant->inner ? self->is.member : self->is.outer, "proc", NULL);
}

FIXTURE_ENDS(ipc)

#define NUMBER(file, id, column) SEEN(sysvipc_number(who, self->proc, file, id, column))

TEST_F(ipc, shm_of_members)
{
	int id = new_shm(self->is.member);

	EXPECT_STREQ(MEMBER, NUMBER("shm", id, "cpid"));
	EXPECT_STREQ(NOBODY, NUMBER("shm", id, "lpid"));
	attach(self->is.nested, id);
	EXPECT_STREQ(MEMBER, NUMBER("shm", id, "cpid"));
	EXPECT_STREQ(NESTED, NUMBER("shm", id, "lpid"));
}

TEST_F(ipc, shm_of_others)
{
	int id = new_shm(self->is.outsider);

	attach(self->is.sibling, id);
	EXPECT_STREQ(OUTSIDER, NUMBER("shm", id, "cpid"));
	EXPECT_STREQ(SIBLING, NUMBER("shm", id, "lpid"));
}

TEST_F(ipc, msg_of_members)
{
	int id = new_queue(self->is.outer);

	EXPECT_STREQ(NOBODY, NUMBER("msg", id, "lspid"));
	EXPECT_STREQ(NOBODY, NUMBER("msg", id, "lrpid"));
	send_message(self->is.member, id);
	receive_message(self->is.nested, id);
	EXPECT_STREQ(MEMBER, NUMBER("msg", id, "lspid"));
	EXPECT_STREQ(NESTED, NUMBER("msg", id, "lrpid"));
}

TEST_F(ipc, msg_of_others)
{
	int id = new_queue(self->is.outer);

	send_message(self->is.outsider, id);
	receive_message(self->is.sibling, id);
	EXPECT_STREQ(OUTSIDER, NUMBER("msg", id, "lspid"));
	EXPECT_STREQ(SIBLING, NUMBER("msg", id, "lrpid"));
}

CASE_MAIN
