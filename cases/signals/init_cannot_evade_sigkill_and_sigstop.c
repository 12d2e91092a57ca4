// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-kill-stop-cannot-be-caught-by-init
claim:  init can neither handle, ignore nor block SIGKILL and SIGSTOP of an ancestor
since:  always
---*/
/*
 *	test ── outer ──── init (4 outside)
 */
#include "case.h"

#include <sys/wait.h>

FIXTURE(namespace) {
	struct actor *outer, *init;
};

FIXTURE_SETUP(namespace)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 4);
}

FIXTURE_ENDS(namespace)

/* The argument of rt_sigaction(2) that ignores a signal; its handler comes first. */
static void *ignore(void)
{
	long *action = shared(64);

	*action = (long)SIG_IGN;
	return action;
}

TEST_F(namespace, sigaction_is_einval)
{
	void *action = ignore();

	EXPECT_ERRNO(EINVAL, self->init, rt_sigaction, SIGKILL, action, NULL, sizeof(uint64_t));
	EXPECT_ERRNO(EINVAL, self->init, rt_sigaction, SIGSTOP, action, NULL, sizeof(uint64_t));
	/* Control: another signal. */
	EXPECT_RETURNS(0, self->init, rt_sigaction, SIGTERM, action, NULL, sizeof(uint64_t));
}

TEST_F(namespace, blocked_they_arrive)
{
	uint64_t *all = shared(sizeof(*all)), *blocked = shared(sizeof(*blocked));
	int *status = shared(sizeof(*status));

	*all = ~0ULL;
	must(self->init, rt_sigprocmask, SIG_BLOCK, all, NULL, sizeof(*all));
	must(self->init, rt_sigprocmask, SIG_BLOCK, NULL, blocked, sizeof(*blocked));
	EXPECT_TRUE(*blocked == ~(1ULL << (SIGKILL - 1) | 1ULL << (SIGSTOP - 1)));
	EXPECT_RETURNS(0, self->outer, kill, 4, SIGSTOP);
	EXPECT_RETURNS(4, self->outer, wait4, 4, status, WUNTRACED, NULL);
	EXPECT_TRUE(WIFSTOPPED(*status) && WSTOPSIG(*status) == SIGSTOP);
	EXPECT_RETURNS(0, self->outer, kill, 4, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->init);
}

CASE_MAIN
