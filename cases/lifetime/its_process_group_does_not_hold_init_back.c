// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-init-ends-in-any-process-group init-exit-status-to-parent
claim:  an init that ends can be waited for, whichever process group it is in
since:  always
needs:  disposable
flags:  slow
divergence: D30 of_a_member .. kernels let init wait for ever for the number
        of the group, which is in use as long as init itself is
---*/
/*
 *	           outside  inside
 *	outer         1
 *	init          2        1     goes into the process group of leader
 *	leader        3        2     ends first
 *
 * On a throw-away kernel only: where it diverges, and this program is killed half-way,
 * two processes stay that nothing can end.
 */
#include "case.h"
#include "signals.h"

#include <sys/wait.h>

FIXTURE(group) {
	struct actor *outer, *init, *leader;
};

FIXTURE_SETUP(group)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	must(self->outer, setpgid, 0, 0);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 2);
	self->leader = has_number(actor("leader", .by = self->init), 2);
	must(self->leader, setpgid, 0, 0);
	block_signal(self->outer, SIGCHLD);
}

FIXTURE_ENDS(group)

/* The wait status of init, which its SIGCHLD announces; -1 when none comes within seconds. */
static int ends(struct actor *outer)
{
	int *status = shared(sizeof(*status));

	*status = -1;
	fetch_signal(outer, SIGCHLD);
	must(outer, wait4, 2, status, WNOHANG, NULL);
	return *status;
}

TEST_F(group, of_a_member)
{
	must(self->init, setpgid, 0, 2);
	LEAVES(self->leader);
	leave(self->init, 7);
	EXPECT_EQ(7 << 8, ends(self->outer));
	/* Out of the group it can end, and with it the other actors. */
	call(self->outer, setpgid, 2, 1);
}

/* Control: in a group of its own again. */
TEST_F(group, that_it_has_left_again)
{
	must(self->init, setpgid, 0, 2);
	LEAVES(self->leader);
	must(self->init, setpgid, 0, 1);
	leave(self->init, 7);
	EXPECT_EQ(7 << 8, ends(self->outer));
}

CASE_MAIN
