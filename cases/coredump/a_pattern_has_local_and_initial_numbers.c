// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: coredump-p-local coredump-p-initial coredump-i-local coredump-i-initial
claim:  in core_pattern %p and %i are the PID and the TID in the crashed process's own PID
        namespace, %P and %I those in the initial one
since:  always
needs:  disposable initial-pidns config:COREDUMP
---*/
/*
 *	test ── outer ── init (1 inside) ──── member (5) and a thread of it (7)
 */
#include "case.h"
#include "coredump.h"

NAMESPACE_THAT_DUMPS;

/* Its core is named by these numbers, in the order of the pattern. */
#define EXPECT_CORE(crashed, process, p, P, i, I) \
	do { \
		pid_t pid = P, tid = I; \
		core_setting("core_pattern", "%s/core-%%p-%%P-%%i-%%I", scratch()); \
		crash(crashed); \
		EXPECT_KILLED(SIGSEGV, process); \
		EXPECT_STREQ(shared_string("core-%d-%d-%d-%d", p, pid, i, tid), \
			     core_files(self->outer, scratch())); \
	} while (0)

TEST_F(core, of_init)
{
	EXPECT_CORE(self->init, self->init, 1, pid_seen_by(test, self->init), 1,
		    pid_seen_by(test, self->init));
}

TEST_F(core, of_the_main_thread)
{
	EXPECT_CORE(self->member, self->member, MEMBER, pid_seen_by(test, self->member), MEMBER,
		    pid_seen_by(test, self->member));
}

TEST_F(core, of_another_thread)
{
	EXPECT_CORE(self->thread, self->member, MEMBER, pid_seen_by(test, self->member), THREAD,
		    initial_tid(self->member));
}

/* Its own number, not one of a namespace between. */
TEST_F(core, of_a_nested_namespace)
{
	struct actor *nested = actor("nested", .by = self->member, .flags = CLONE_NEWPID);
	struct actor *below = has_number(actor("below", .by = nested), 2);

	EXPECT_CORE(below, below, 2, pid_seen_by(test, below), 2, pid_seen_by(test, below));
}

/* The namespace of its children is not its own. */
TEST_F(core, after_unshare)
{
	must(self->init, unshare, CLONE_NEWPID);
	EXPECT_CORE(self->init, self->init, 1, pid_seen_by(test, self->init), 1,
		    pid_seen_by(test, self->init));
}

/* Control: where both are the same. */
TEST_F(core, of_the_initial_namespace)
{
	struct actor *plain = actor("plain");

	must(plain, setns, open_ns(plain, self->outer, "mnt"), CLONE_NEWNS);
	may_dump(plain);
	EXPECT_CORE(plain, plain, plain->pid, plain->pid, plain->pid, plain->pid);
}

CASE_MAIN
