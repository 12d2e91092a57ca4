// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ipc-sem-getpid-translated
claim:  semctl(GETPID) returns the number that the last process that operated on the
        semaphore has in the caller's PID namespace, 0 where it has none
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

#define SEMPID(id, num) SEEN(must(who, semctl, id, num, GETPID, 0))

TEST_F(ipc, semop)
{
	struct actor *callers[] = { self->is.outsider, self->is.init, self->is.member,
				    self->is.sibling, self->is.nested };
	const char *seen[] = { OUTSIDER, INIT, MEMBER, SIBLING, NESTED };
	int id = new_semaphores(self->is.member), i;

	EXPECT_STREQ(NOBODY, SEMPID(id, 0));
	for (i = 0; i < 5; i++) {
		must(callers[i], semop, id, sem_operation(0, 1, 0), 1);
		EXPECT_STREQ(seen[i], SEMPID(id, 0));
	}
	EXPECT_STREQ(NOBODY, SEMPID(id, 1));
}

/* Two operations on one semaphore in one call take another way through the kernel. */
TEST_F(ipc, semop_twice_on_one_semaphore)
{
	struct sembuf *up_and_down = shared(2 * sizeof(*up_and_down));
	int id = new_semaphores(self->is.outer);

	up_and_down[0] = *sem_operation(0, 1, 0);
	up_and_down[1] = *sem_operation(0, -1, 0);
	must(self->is.member, semop, id, up_and_down, 2);
	EXPECT_STREQ(MEMBER, SEMPID(id, 0));
}

TEST_F(ipc, setval)
{
	int id = new_semaphores(self->is.outer);

	must(self->is.member, semctl, id, 0, SETVAL, 1);
	EXPECT_STREQ(MEMBER, SEMPID(id, 0));
	EXPECT_STREQ(NOBODY, SEMPID(id, 1));
	must(self->is.outsider, semctl, id, 0, SETVAL, 0);
	EXPECT_STREQ(OUTSIDER, SEMPID(id, 0));
}

TEST_F(ipc, setall)
{
	int id = new_semaphores(self->is.outer);

	must(self->is.nested, semctl, id, 0, SETALL, shared(2 * sizeof(short)));
	EXPECT_STREQ(NESTED, SEMPID(id, 0));
	EXPECT_STREQ(NESTED, SEMPID(id, 1));
	must(self->is.outsider, semctl, id, 0, SETALL, shared(2 * sizeof(short)));
	EXPECT_STREQ(OUTSIDER, SEMPID(id, 1));
}

/* The call that waited comes last, though another process completes it. */
TEST_F(ipc, semop_that_waited)
{
	int id = new_semaphores(self->is.outer);

	wait_for_semaphore(self->is.member, id, 0, self->is.outer);
	must(self->is.outsider, semop, id, sem_operation(0, 1, 0), 1);
	EXPECT_FINISHES(0, self->is.member);
	EXPECT_STREQ(MEMBER, SEMPID(id, 0));
}

/* What the end of a process undoes it has done itself. */
TEST_F(ipc, undone_at_the_end)
{
	int id = new_semaphores(self->is.outer);
	struct actor *late = actor("late", .by = self->is.member);

	must(late, semop, id, sem_operation(0, 1, SEM_UNDO), 1);
	must(self->is.outsider, semop, id, sem_operation(0, 1, 0), 1);
	EXPECT_STREQ(OUTSIDER, SEMPID(id, 0));
	LEAVES(late);
	EXPECT_EQ(1, must(self->is.outer, semctl, id, 0, GETVAL, 0));
	EXPECT_STREQ("13 8 0 0", SEMPID(id, 0));
}

TEST_F(ipc, a_thread_is_named_by_its_process)
{
	int id = new_semaphores(self->is.outer);

	must(self->is.thread, semop, id, sem_operation(0, 1, 0), 1);
	EXPECT_STREQ(MEMBER, SEMPID(id, 0));
	must(self->is.thread, semctl, id, 1, SETVAL, 1);
	EXPECT_STREQ(MEMBER, SEMPID(id, 1));
}

/* To find it 0 is an operation, too. */
TEST_F(ipc, semop_that_changes_nothing)
{
	int id = new_semaphores(self->is.member);

	must(self->is.member, semop, id, sem_operation(0, 0, 0), 1);
	EXPECT_STREQ(MEMBER, SEMPID(id, 0));
	EXPECT_STREQ(NOBODY, SEMPID(id, 1));
}

CASE_MAIN
