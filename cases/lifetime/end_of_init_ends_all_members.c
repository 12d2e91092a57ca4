// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-init-death-kills-all lifetime-init-death-sigkill-status
        lifetime-init-killed-by-signal-same
claim:  when init ends, by itself or by a signal, SIGKILL ends all other members with all
        their threads
since:  always
partly: config:CHECKPOINT_RESTORE cap:setuid
---*/
/* fixtures/lifetime_members.h has the drawing. */
#include "case.h"
#include "lifetime_members.h"
#include "ns_last_pid.h"

#include <sys/ptrace.h>

#define OTHER_USER 1

MEMBERS_OF_ALL_KINDS;

TEST_F(members, all_of_them)
{
	ASSERT_ALIVE(self->child);
	ASSERT_ALIVE(self->grandchild);
	END_INIT();
	EXPECT_TRUE(dies(self->child));
	EXPECT_TRUE(dies(self->grandchild));
	EXPECT_TRUE(dies(self->stopped));
	EXPECT_TRUE(dies(self->injected));
	EXPECT_ALIVE(self->host);
	EXPECT_ALIVE(self->outer);
}

/* All threads of all of them, and who is traced by another. */
TEST_F(members, with_their_threads_and_tracers)
{
	struct actor *thread = actor("thread", .by = self->grandchild, .thread = true);
	struct actor *injected_thread = actor("thread", .by = self->injected, .thread = true);
	struct actor *tracer = actor("tracer", .by = self->init, .orphan_lives = true);
	pid_t number = call(self->child, getpid);

	must(tracer, ptrace, PTRACE_ATTACH, number, 0, 0);
	must(tracer, wait4, number, NULL, __WALL, NULL);
	END_INIT();
	EXPECT_TRUE(dies(tracer));
	EXPECT_TRUE(dies(self->child));
	EXPECT_TRUE(dies(self->grandchild));
	EXPECT_TRUE(dies(thread));
	EXPECT_TRUE(dies(injected_thread));
	EXPECT_KILLED(SIGKILL, self->injected);
	EXPECT_EQ(STATUS_OF_INIT, reap(self->init));
}

/* Init itself could not signal them. */
TEST_F(members, of_another_user)
{
	SKIP_UNLESS("cap:setuid");
	EXPECT_RETURNS(0, self->init, kill, 2, 0);	/* control */
	must(self->init, setresuid, OTHER_USER, OTHER_USER, OTHER_USER);
	EXPECT_ERRNO(EPERM, self->init, kill, 2, 0);
	END_INIT();
	EXPECT_TRUE(dies(self->child));
	EXPECT_TRUE(dies(self->grandchild));
	EXPECT_KILLED(SIGKILL, self->injected);
	EXPECT_EQ(STATUS_OF_INIT, reap(self->init));
}

TEST_F(members, without_their_main_thread)
{
	struct actor *thread = actor("thread", .by = self->grandchild, .thread = true,
				     .orphan_lives = true);

	start(self->grandchild, exit, 0);
	ASSERT_TRUE(dies(self->grandchild));
	ASSERT_ALIVE(thread);
	END_INIT();
	EXPECT_TRUE(dies(thread));
	EXPECT_KILLED(SIGKILL, self->injected);
	EXPECT_EQ(STATUS_OF_INIT, reap(self->init));
}

TEST_F(members, whatever_their_numbers)
{
	const pid_t numbers[] = { 299, 300, 301, 1025, 30000, pid_max(self->init) - 1 };
	struct actor *member[6];
	int i;

	SKIP_UNLESS("config:CHECKPOINT_RESTORE");
	for (i = 0; i < 6; i++) {
		next_pid_is(self->init, numbers[i]);
		member[i] = actor("member", .by = self->init, .orphan_lives = true);
		ASSERT_RETURNS(numbers[i], member[i], getpid);
	}
	END_INIT();
	for (i = 0; i < 6; i++)
		EXPECT_TRUE(dies(member[i]));
}

CASE_MAIN
