// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: scm-nonexistent-esrch scm-explicit-other-pid-translated
claim:  to name in SCM_CREDENTIALS a PID that no process has in the sender's PID
        namespace is ESRCH, whoever has it elsewhere
since:  always
---*/
/*
 *	test ── outer ──┬── left ── member     PIDs in   outer  left  right
 *	                └── right ── other     left        4     1
 *	                                       member      6     3
 *	                                       right       9           1
 *	                                       other      13           5
 */
#include "case.h"
#include "scm.h"

FAMILY_WITH_SOCKETS;

#define EXPECT_ACCEPTED(seen, sender, pid) do { \
	ASSERT_RETURNS(1, sender, sendmsg, self->in, pid_message(sender, pid), 0); \
	EXPECT_EQ(seen, received_pid(self->outer, self->out, 0)); \
} while (0)

#define EXPECT_REFUSED(sender, pid) do { \
	EXPECT_ERRNO(ESRCH, sender, sendmsg, self->in, pid_message(sender, pid), 0); \
	EXPECT_ERRNO(EAGAIN, self->outer, recvmsg, self->out, plain_message(), MSG_DONTWAIT); \
} while (0)

TEST_F(family, number_of_an_outer_process)
{
	EXPECT_REFUSED(self->member, 13);
	EXPECT_REFUSED(self->left, 13);
	/* Control: it exists, outside. */
	EXPECT_ACCEPTED(13, self->outer, 13);
}

TEST_F(family, own_number_outside)
{
	EXPECT_REFUSED(self->member, 6);
	EXPECT_REFUSED(self->left, 4);
	/* Control: the own numbers here. */
	EXPECT_ACCEPTED(6, self->member, 3);
	EXPECT_ACCEPTED(4, self->left, 1);
}

TEST_F(family, number_in_a_sibling_namespace)
{
	EXPECT_REFUSED(self->left, 5);
	EXPECT_REFUSED(self->right, 3);
	EXPECT_ACCEPTED(13, self->right, 5);
	EXPECT_ACCEPTED(6, self->left, 3);
}

TEST_F(family, number_in_a_descendant_namespace)
{
	EXPECT_REFUSED(self->outer, 3);
	EXPECT_REFUSED(self->outer, 5);
	EXPECT_ACCEPTED(6, self->left, 3);
}

TEST_F(family, no_number_at_all)
{
	EXPECT_REFUSED(self->member, 0);
	EXPECT_REFUSED(self->outer, 0);
	EXPECT_REFUSED(self->member, -1);
	EXPECT_ACCEPTED(4, self->member, 1);
}

TEST_F(family, number_of_a_process_that_is_gone)
{
	struct actor *child = actor("child", .by = self->left);

	EXPECT_ACCEPTED(14, self->left, 4);	/* Control: while it lives... */
	leave(child, 0);
	must(self->left, waitid, P_PID, 4, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_ACCEPTED(14, self->left, 4);	/* ... and while it is a zombie */
	ASSERT_EXITED(0, child);
	EXPECT_REFUSED(self->left, 4);
}

/* A process is there until it was waited for. */
TEST_F(family, a_process_that_has_ended)
{
	leave(self->member, 0);
	must(self->left, waitid, P_PID, 3, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_ACCEPTED(6, self->left, 3);
	ASSERT_EXITED(0, self->member);
	EXPECT_ERRNO(ESRCH, self->left, sendmsg, self->in, pid_message(self->left, 3), 0);
}

CASE_MAIN
