// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: clone-no-exit-signal-wclone
claim:  an init made with another exit signal than SIGCHLD, or with none, can be waited for
        only with __WCLONE or __WALL
since:  always
partly: since:5.3 syscall:clone3
---*/
/*
 *	outer (1) ── creator (2) ── init (3; 1 inside)
 */
#include "case.h"

FIXTURE(end) {
	struct actor *creator, *init;
};

FIXTURE_VARIANT(end) {
	int exit_signal, sigchld, sigusr1;
	bool ordinary, clone3;
	const char *needs;
};

FIXTURE_VARIANT_ADD(end, none) { .exit_signal = -1, .needs = "" };
FIXTURE_VARIANT_ADD(end, sigusr1) { .exit_signal = SIGUSR1, .sigusr1 = 1, .needs = "" };
FIXTURE_VARIANT_ADD(end, sigchld) {
	.exit_signal = SIGCHLD, .sigchld = 1, .ordinary = true, .needs = ""
};
FIXTURE_VARIANT_ADD(end, none_by_clone3) {
	.exit_signal = -1, .clone3 = true, .needs = "since:5.3 syscall:clone3"
};
FIXTURE_VARIANT_ADD(end, sigusr1_by_clone3) {
	.exit_signal = SIGUSR1, .sigusr1 = 1, .clone3 = true, .needs = "since:5.3 syscall:clone3"
};
FIXTURE_VARIANT_ADD(end, sigchld_by_clone3) {
	.exit_signal = SIGCHLD, .sigchld = 1, .ordinary = true, .clone3 = true,
	.needs = "since:5.3 syscall:clone3"
};

FIXTURE_SETUP(end)
{
	SKIP_UNLESS(variant->needs);
	self->creator = actor("creator", .by = actor("outer", .flags = CLONE_NEWPID));
	catch_signal(self->creator, SIGCHLD);
	catch_signal(self->creator, SIGUSR1);
	self->init = actor("init", .by = self->creator, .flags = CLONE_NEWPID,
			   .exit_signal = variant->exit_signal, .clone3 = variant->clone3);
	leave(self->init, 7);
}

FIXTURE_ENDS(end)

/* The variants with SIGCHLD are the control. */
TEST_F(end, plain_wait)
{
	if (variant->ordinary) {
		EXPECT_RETURNS(3, self->creator, wait4, 3, NULL, 0, NULL);
	} else {
		EXPECT_ERRNO(ECHILD, self->creator, wait4, 3, NULL, 0, NULL);
	}
}

TEST_F(end, wait_for_clone_children)
{
	if (variant->ordinary) {
		EXPECT_ERRNO(ECHILD, self->creator, wait4, 3, NULL, __WCLONE, NULL);
	} else {
		EXPECT_RETURNS(3, self->creator, wait4, 3, NULL, __WCLONE, NULL);
	}
}

TEST_F(end, wait_for_all)
{
	EXPECT_RETURNS(3, self->creator, wait4, -1, NULL, __WALL, NULL);
	EXPECT_CAUGHT(variant->sigchld, self->creator, SIGCHLD);
	EXPECT_CAUGHT(variant->sigusr1, self->creator, SIGUSR1);
}

CASE_MAIN
