// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: orphans-injected-goes-to-outer-init orphans-injected-descendants-inner
        orphans-inner-subreaper-wins
claim:  an orphan goes to the reaper of its dead parent's PID namespace: a process that
        setns() and fork() put into a namespace goes to a reaper outside
since:  always
---*/
/*
 *	test ──┬── init (1 inside)
 *	       ├── subreaper ── parent ── injected (into init's namespace by setns)
 *	                          ╳ ends: injected goes to subreaper, not to init
 */
#include "case.h"

FIXTURE(injected) {
	struct actor *init, *subreaper, *parent, *process;
};

FIXTURE_SETUP(injected)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->subreaper = actor("subreaper");
	must(self->subreaper, prctl, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	self->parent = actor("parent", .by = self->subreaper);
	must(self->parent, setns, open_ns(self->parent, self->init, "pid"), CLONE_NEWPID);
	self->process = actor("injected", .by = self->parent, .orphan_lives = true);
}

FIXTURE_ENDS(injected)

TEST_F(injected, goes_to_the_outer_reaper)
{
	pid_t number = self->process->pid;

	ASSERT_RETURNS(2, self->process, getpid);
	LEAVES(self->parent);
	EXPECT_RETURNS(0, self->process, getppid);
	leave(self->process, 7);
	EXPECT_RETURNS(number, self->subreaper, wait4, number, NULL, 0, NULL);
}

/* Without a subreaper it is the init outside that adopts it. */
TEST_F(injected, or_to_the_outer_init)
{
	struct actor *outer = actor("outer", .flags = CLONE_NEWPID);	/* 1 */
	struct actor *inner = actor("inner init", .by = outer, .flags = CLONE_NEWPID);	/* 2 */
	struct actor *between = actor("between", .by = outer);	/* 3 */
	struct actor *parent = actor("parent", .by = between);	/* 4 */
	struct actor *process;

	must(parent, setns, open_ns(parent, inner, "pid"), CLONE_NEWPID);
	process = has_number(actor("injected", .by = parent, .orphan_lives = true), 5);
	LEAVES(parent);
	EXPECT_RETURNS(0, process, getppid);
	EXPECT_RETURNS(0, outer, wait4, 5, NULL, WNOHANG, NULL);
	leave(process, 7);
	EXPECT_RETURNS(5, outer, wait4, 5, NULL, 0, NULL);
	EXPECT_ERRNO(ECHILD, inner, wait4, -1, NULL, WNOHANG, NULL);
	EXPECT_ALIVE(inner);
}

/* It is a member like any other, so it may be a subreaper for its descendants. */
TEST_F(injected, adopts_as_a_subreaper)
{
	struct actor *between = actor("between", .by = self->process);
	struct actor *parent = actor("parent", .by = between, .orphan_lives = true);
	struct actor *child = actor("child", .by = parent, .orphan_lives = true);

	must(self->process, prctl, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	LEAVES(parent);
	EXPECT_RETURNS(2, child, getppid);
	leave(child, 7);
	EXPECT_RETURNS(5, self->process, wait4, 5, NULL, 0, NULL);
	EXPECT_ERRNO(ECHILD, self->init, wait4, -1, NULL, WNOHANG, NULL);
}

/* Control: an orphan of a member goes to the namespace's init. */
TEST_F(injected, orphan_of_a_member_goes_to_init)
{
	struct actor *child = actor("child", .by = self->process, .orphan_lives = true);

	EXPECT_RETURNS(2, child, getppid);
	LEAVES(self->process);
	EXPECT_RETURNS(1, child, getppid);
}

CASE_MAIN
