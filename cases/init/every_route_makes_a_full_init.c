// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: init-pid-is-1-clone init-pid-is-1-clone3 init-pid-is-1-unshare
        signals-sigkill-from-inside-ignored signals-default-term-from-inside-ignored
        orphans-adopted-by-ns-init lifetime-init-death-kills-all
        signals-noninit-unprotected
claim:  by whichever system call a PID namespace gets its first process, that process is
        protected, adopts orphans, and ends the others when it ends
since:  always
partly: since:5.3 syscall:clone3 since:5.2 userns
---*/
/*
 *	           outside  inside
 *	outer         1
 *	creator       2
 *	init          3        1
 *	member        4        2
 *	child         5        3     a child of member
 */
#include "case.h"

FIXTURE(birth) {
	struct actor *init, *member, *child;
};

FIXTURE_VARIANT(birth) {
	enum route route;
	bool by_a_thread;
	uint64_t flags;		/* beside CLONE_NEWPID */
	const char *needs;
};

FIXTURE_VARIANT_ADD(birth, clone) { .route = BY_CLONE, .needs = "" };
FIXTURE_VARIANT_ADD(birth, clone3) { .route = BY_CLONE3, .needs = "since:5.3 syscall:clone3" };
FIXTURE_VARIANT_ADD(birth, unshare) { .route = BY_UNSHARE, .needs = "" };
FIXTURE_VARIANT_ADD(birth, clone_by_a_thread) {
	.route = BY_CLONE, .by_a_thread = true, .needs = ""
};
FIXTURE_VARIANT_ADD(birth, clone_with_pidfd) {
	.route = BY_CLONE, .flags = CLONE_PIDFD, .needs = "since:5.2"
};
FIXTURE_VARIANT_ADD(birth, clone_with_user_namespace) {
	.route = BY_CLONE, .flags = CLONE_NEWUSER, .needs = "userns"
};

FIXTURE_SETUP(birth)
{
	struct actor *outer, *creator;

	SKIP_UNLESS(variant->needs);
	outer = actor("outer", .flags = CLONE_NEWPID);
	creator = actor("creator", .by = outer);
	if (variant->by_a_thread)
		creator = actor("thread", .by = creator, .thread = true);
	if (variant->flags)
		self->init = actor("init", .by = creator, .flags = CLONE_NEWPID | variant->flags,
				   .pidfd = shared(sizeof(int)));
	else
		self->init = new_init("init", creator, variant->route);
	self->member = has_number(actor("member", .by = self->init, .orphan_lives = true), 2);
	self->child = has_number(actor("child", .by = self->member, .orphan_lives = true), 3);
}

FIXTURE_ENDS(birth)

TEST_F(birth, it_is_protected)
{
	EXPECT_RETURNS(1, self->init, getpid);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGTERM);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGSTOP);
	EXPECT_RETURNS(0, self->member, kill, 1, SIGKILL);
	EXPECT_RETURNS(0, self->init, kill, 1, SIGKILL);
	EXPECT_ALIVE(self->init);
	/* Control: another process is not. */
	EXPECT_RETURNS(0, self->init, kill, 2, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->member);
}

TEST_F(birth, it_adopts_orphans)
{
	ASSERT_RETURNS(2, self->child, getppid);
	LEAVES(self->member);
	EXPECT_RETURNS(1, self->child, getppid);
	leave(self->child, 0);
	EXPECT_RETURNS(3, self->init, wait4, 3, NULL, 0, NULL);
}

TEST_F(birth, its_end_ends_the_others)
{
	ASSERT_ALIVE(self->child);
	leave(self->init, 0);
	EXPECT_TRUE(dies(self->member));
	EXPECT_TRUE(dies(self->child));
	EXPECT_EXITED(0, self->init);
}

CASE_MAIN
