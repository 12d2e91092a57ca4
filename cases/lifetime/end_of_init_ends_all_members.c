// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-init-death-kills-all lifetime-init-death-sigkill-status
        lifetime-init-killed-by-signal-same lifetime-reaped-init-means-empty
claim:  when init ends, by itself or by a signal, SIGKILL ends all other members, and once init
        has been waited for there is none any more
since:  always
---*/
/*
 *	          outside  inside
 *	outer        1
 *	init         2        1
 *	child        3        2     a child of init; blocks and ignores signals
 *	grandchild   4        3     a child of child
 *	stopped      5        4     by SIGSTOP
 *	host         6              a child of outer
 *	injected     7        5     a child of host, put there by setns()
 *
 * None of the members inside dies with its parent for another reason
 * (.orphan_lives). host must wait for injected before outer can wait for init.
 */
#include "case.h"

#include <sys/ptrace.h>

FIXTURE(members) {
	struct actor *outer, *init, *child, *grandchild, *stopped, *host, *injected;
};

FIXTURE_VARIANT(members) { int sig; };

FIXTURE_VARIANT_ADD(members, exit) { .sig = 0 };
FIXTURE_VARIANT_ADD(members, sigkill) { .sig = SIGKILL };

/* The kernel's struct sigaction for SIG_IGN. */
static void *ignoring(void)
{
	unsigned long *action = shared(64);

	action[0] = (unsigned long)SIG_IGN;
	return action;
}

FIXTURE_SETUP(members)
{
	uint64_t *all = shared(sizeof(*all));
	int sig;

	*all = ~0ULL;
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->child = actor("child", .by = self->init, .orphan_lives = true);
	must(self->child, rt_sigprocmask, SIG_SETMASK, all, NULL, sizeof(*all));
	for (sig = 1; sig < SIGRTMIN - 2; sig++)	/* EINVAL for SIGKILL and SIGSTOP */
		call(self->child, rt_sigaction, sig, ignoring(), NULL, sizeof(*all));
	self->grandchild = actor("grandchild", .by = self->child, .orphan_lives = true);
	self->stopped = actor("stopped", .by = self->init, .orphan_lives = true);
	self->host = actor("host", .by = self->outer);
	self->injected = join("injected", self->host, self->init);
	ASSERT_EQ(7, self->injected->pid);
	must(self->outer, kill, 5, SIGSTOP);
}

FIXTURE_ENDS(members)

/* Ends init in the way of the variant. */
#define END_INIT() \
	do { \
		if (variant->sig) \
			must(self->outer, kill, 2, variant->sig); \
		else \
			leave(self->init, 3); \
	} while (0)

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
	EXPECT_EQ(variant->sig ? SIGKILL : 3 << 8, reap(self->init));
}

/* Control: the number of injected is one of host's namespace, and it lives till then. */
TEST_F(members, an_outer_parent_is_told_of_sigkill)
{
	EXPECT_RETURNS(0, self->host, wait4, 7, NULL, WNOHANG, NULL);
	END_INIT();
	EXPECT_KILLED(SIGKILL, self->injected);
}

/* Control: they all are there before. */
TEST_F(members, none_is_left_once_init_was_waited_for)
{
	pid_t pid;

	for (pid = 2; pid <= 7; pid++)
		EXPECT_RETURNS(0, self->outer, kill, pid, 0);
	END_INIT();
	ASSERT_KILLED(SIGKILL, self->injected);
	ASSERT_EQ(variant->sig ? SIGKILL : 3 << 8, reap(self->init));
	for (pid = 2; pid <= 7; pid++)
		if (pid != 6)		/* host */
			EXPECT_ERRNO(ESRCH, self->outer, kill, pid, 0);
	EXPECT_ALIVE(self->host);
}

CASE_MAIN
