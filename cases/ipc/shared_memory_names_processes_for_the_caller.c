// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ipc-shm-pids-translated
claim:  shm_cpid and shm_lpid of shmctl(IPC_STAT) are numbers of the caller's PID namespace,
        0 where the process has none
since:  4.17
needs:  config:SYSVIPC config:IPC_NS
---*/
/*
 *	The scene is drawn in fixtures/sysv_ipc.h. MEMBER and its like are the four
 *	numbers of a process: for outer, init, nested and sibling.
 */
#include "case.h"
#include "sysv_ipc.h"

SHARED_IPC;

#define CPID(id) SEEN(shm_stat(who, id, IPC_STAT)->shm_cpid)
#define LPID(id) SEEN(shm_stat(who, id, IPC_STAT)->shm_lpid)

TEST_F(ipc, who_created_it)
{
	EXPECT_STREQ(OUTSIDER, CPID(new_shm(self->is.outsider)));
	EXPECT_STREQ(INIT, CPID(new_shm(self->is.init)));
	EXPECT_STREQ(MEMBER, CPID(new_shm(self->is.member)));
	EXPECT_STREQ(NESTED, CPID(new_shm(self->is.nested)));
	EXPECT_STREQ(SIBLING, CPID(new_shm(self->is.sibling)));
}

/* The creator stays the creator, whoever comes later. */
TEST_F(ipc, who_attached_it)
{
	int id = new_shm(self->is.member);

	EXPECT_STREQ(NOBODY, LPID(id));
	attach(self->is.outsider, id);
	EXPECT_STREQ(OUTSIDER, LPID(id));
	attach(self->is.init, id);
	EXPECT_STREQ(INIT, LPID(id));
	attach(self->is.nested, id);
	EXPECT_STREQ(NESTED, LPID(id));
	attach(self->is.sibling, id);
	EXPECT_STREQ(SIBLING, LPID(id));
	EXPECT_STREQ(MEMBER, CPID(id));
}

TEST_F(ipc, who_detached_it)
{
	int id = new_shm(self->is.outsider);
	long there = attach(self->is.member, id), here = attach(self->is.outer, id);

	must(self->is.member, shmdt, there);
	EXPECT_STREQ(MEMBER, LPID(id));
	must(self->is.outer, shmdt, here);
	EXPECT_STREQ("1 0 0 0", LPID(id));
	EXPECT_STREQ(OUTSIDER, CPID(id));
}

TEST_F(ipc, a_thread_is_named_by_its_process)
{
	int id = new_shm(self->is.thread);
	long there;

	EXPECT_STREQ(MEMBER, CPID(id));
	there = attach(self->is.thread, id);
	EXPECT_STREQ(MEMBER, LPID(id));
	attach(self->is.outsider, id);
	must(self->is.thread, shmdt, there);
	EXPECT_STREQ(MEMBER, LPID(id));
}

TEST_F(ipc, who_has_ended_keeps_its_number)
{
	struct actor *late = actor("late", .by = self->is.member);	/* 13 outside, 8 inside */
	int id = new_shm(late);

	must(late, shmdt, attach(late, id));
	LEAVES(late);
	EXPECT_STREQ("13 8 0 0", CPID(id));
	EXPECT_STREQ("13 8 0 0", LPID(id));
}

TEST_F(ipc, found_by_its_index)
{
	int id = new_shm(self->is.member);	/* the first one here has index 0 */

	attach(self->is.outsider, id);
	EXPECT_STREQ(MEMBER, SEEN(shm_stat(who, 0, SHM_STAT)->shm_cpid));
	EXPECT_STREQ(OUTSIDER, SEEN(shm_stat(who, 0, SHM_STAT)->shm_lpid));
	EXPECT_STREQ(MEMBER, SEEN(shm_stat(who, 0, SHM_STAT_ANY)->shm_cpid));
	EXPECT_STREQ(OUTSIDER, SEEN(shm_stat(who, 0, SHM_STAT_ANY)->shm_lpid));
}

CASE_MAIN
