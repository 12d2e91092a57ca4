// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-forge-eperm scm-userns-root-may-forge scm-explicit-other-pid-translated
claim:  to name another process in SCM_CREDENTIALS takes CAP_SYS_ADMIN in the user
        namespace that owns the sender's PID namespace, else it is EPERM
since:  always
partly: userns
---*/
/*
 *	test ── outer ──┬── left ── member     PIDs in   outer  left  right
 *	                └── right ── other     left        4     1
 *	                                       member      6     3
 */
#include "case.h"
#include "scm.h"

FAMILY_WITH_SOCKETS;

#define EXPECT_REFUSED(sender, pid) do { \
	EXPECT_ERRNO(EPERM, sender, sendmsg, self->in, pid_message(sender, pid), 0); \
	EXPECT_ERRNO(EAGAIN, self->outer, recvmsg, self->out, plain_message(), MSG_DONTWAIT); \
} while (0)

#define EXPECT_ACCEPTED(seen, sender, pid) do { \
	ASSERT_RETURNS(1, sender, sendmsg, self->in, pid_message(sender, pid), 0); \
	EXPECT_EQ(seen, received_pid(self->outer, self->out, 0)); \
} while (0)

TEST_F(family, without_any_capability)
{
	keep_capabilities(self->member, 0);
	EXPECT_REFUSED(self->member, 1);
	/* Control: its own PID needs none. */
	EXPECT_ACCEPTED(6, self->member, 3);
}

/* A thread's number is not that of its process. */
TEST_F(family, a_thread_without_any_capability)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);
	pid_t tid = must(thread, gettid);

	keep_capabilities(thread, 0);
	EXPECT_REFUSED(thread, tid);
	EXPECT_ACCEPTED(6, thread, 3);
}

TEST_F(family, with_other_capabilities)
{
	keep_capabilities(self->member, CAP_BIT(CAP_SETUID) | CAP_BIT(CAP_SETGID) |
			  CAP_BIT(CAP_KILL) | CAP_BIT(CAP_SYS_PTRACE) | CAP_BIT(CAP_NET_ADMIN));
	EXPECT_REFUSED(self->member, 1);
}

TEST_F(family, with_cap_sys_admin)
{
	keep_capabilities(self->member, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_ACCEPTED(4, self->member, 1);
}

TEST_F(family, by_an_ancestor_without_it)
{
	keep_capabilities(self->outer, 0);
	EXPECT_REFUSED(self->outer, 6);
	EXPECT_ACCEPTED(1, self->outer, 1);
}

/* All capabilities of a user namespace below the owner are not enough. */
TEST_F(family, root_of_a_child_of_the_owner)
{
	SKIP_UNLESS("userns");
	enter_user_namespace(self->member);
	EXPECT_REFUSED(self->member, 1);
	EXPECT_ACCEPTED(6, self->member, 3);
}

/* What counts is the namespace that the sender is in, not where its children are. */
TEST_F(family, root_of_the_owner_of_the_childrens_namespace)
{
	SKIP_UNLESS("userns");
	enter_user_namespace(self->member);
	must(self->member, unshare, CLONE_NEWPID);
	EXPECT_REFUSED(self->member, 1);
	actor("init", .by = self->member);
	EXPECT_REFUSED(self->member, 1);
	EXPECT_ACCEPTED(6, self->member, 3);
}

TEST_F(family, root_of_the_owner)
{
	struct actor *init, *process;

	SKIP_UNLESS("userns");
	enter_user_namespace(self->member);
	init = actor("init", .by = self->member, .flags = CLONE_NEWPID);	/* 14 in outer's */
	process = actor("process", .by = init);					/* 15 */
	EXPECT_ACCEPTED(15, init, 2);
	EXPECT_ACCEPTED(14, process, 1);
	keep_capabilities(process, 0);
	EXPECT_REFUSED(process, 1);
}

TEST_F(family, root_of_an_ancestor_of_the_owner)
{
	struct actor *init, *injected;

	SKIP_UNLESS("userns");
	enter_user_namespace(self->member);
	init = actor("init", .by = self->member, .flags = CLONE_NEWPID);	/* 14 in outer's */
	injected = join("injected", actor("joiner", .by = self->outer), init);
	EXPECT_ACCEPTED(14, injected, 1);
}

CASE_MAIN
