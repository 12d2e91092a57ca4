// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: coredump-pipe-initial-namespaces
claim:  the program that core_pattern names after | runs in the initial namespaces, whatever
        namespaces the crashed process is in, and finds that under /proc/%P
since:  always
needs:  disposable initial-pidns config:COREDUMP
partly: userns config:UTS_NS
---*/
/*
 *	test ── outer ── init (1 inside) ──── member (5) and a thread of it (7)
 */
#include "case.h"
#include "coredump.h"

NAMESPACE_THAT_DUMPS;

#define EXPECT_NAMESPACE(name, of) \
	EXPECT_STREQ(read_link(test, "/proc/%s/ns/" name, of), handler_says(name))

#define EXPECT_INITIAL_NAMESPACES \
	do { \
		EXPECT_NAMESPACE("pid", "self"); \
		EXPECT_NAMESPACE("user", "self"); \
		EXPECT_NAMESPACE("ipc", "self"); \
		EXPECT_NAMESPACE("net", "self"); \
		EXPECT_NAMESPACE("uts", "self"); \
		EXPECT_NAMESPACE("mnt", "1");	/* the test has one of its own */ \
		EXPECT_STREQ("0", handler_says("uid")); \
	} while (0)

TEST_F(core, after_a_crash_of_a_member)
{
	const char *numbers = shared_string("%d %d %d", pid_seen_by(test, self->member),
					    pid_seen_by(self->outer, self->member), MEMBER);

	pipe_to_handler("%P");
	crash(self->member);
	EXPECT_KILLED(SIGSEGV, self->member);
	EXPECT_INITIAL_NAMESPACES;
	EXPECT_STREQ(numbers, handler_says("NSpid"));
}

TEST_F(core, after_a_crash_of_init)
{
	const char *numbers = shared_string("%d %d 1", pid_seen_by(test, self->init),
					    self->init->pid);

	pipe_to_handler("%P");
	crash(self->init);
	EXPECT_KILLED(SIGSEGV, self->init);
	EXPECT_INITIAL_NAMESPACES;
	EXPECT_STREQ(numbers, handler_says("NSpid"));
}

TEST_F(core, after_a_crash_of_a_thread)
{
	const char *numbers = shared_string("%d %d %d", pid_seen_by(test, self->member),
					    pid_seen_by(self->outer, self->member), MEMBER);

	pipe_to_handler("%P");
	crash(self->thread);
	EXPECT_KILLED(SIGSEGV, self->member);
	EXPECT_STREQ(numbers, handler_says("NSpid"));
}

TEST_F(core, after_a_crash_in_namespaces_of_all_kinds)
{
	struct actor *contained;

	SKIP_UNLESS("userns config:UTS_NS");
	contained = actor("contained", .by = self->init,
			  .flags = CLONE_NEWPID | CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWUTS |
				   CLONE_NEWIPC | CLONE_NEWNET);
	pipe_to_handler("%P");
	crash(contained);
	EXPECT_KILLED(SIGSEGV, contained);
	EXPECT_INITIAL_NAMESPACES;
}

CASE_MAIN
