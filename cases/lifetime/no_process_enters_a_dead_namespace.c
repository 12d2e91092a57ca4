// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: lifetime-fork-after-init-death-enomem-unshare
        lifetime-fork-after-init-death-enomem-setns
        lifetime-clone-variants-after-init-death-enomem lifetime-setns-to-dead-ns-succeeds
        lifetime-dead-ns-escape-by-setns-back lifetime-pid-for-children-of-dead-ns-readable
claim:  after the end of its init a PID namespace can still be entered by setns(), but every
        attempt to create a process there fails with ENOMEM
since:  always
---*/
/*
 *	outer ── caller ──╳ init      ended; caller's later children would go there,
 *	  1        2         3        after its unshare() or, by a descriptor, its setns()
 */
#include "case.h"
#include "set_tid.h"

#include <sys/wait.h>

FIXTURE(dead) {
	struct actor *outer, *caller, *init;
	ino_t inode;
	int own;
};

FIXTURE_VARIANT(dead) { bool by_setns, killed; };

FIXTURE_VARIANT_ADD(dead, unshare) { .by_setns = false };
FIXTURE_VARIANT_ADD(dead, unshare_killed) { .by_setns = false, .killed = true };
FIXTURE_VARIANT_ADD(dead, setns) { .by_setns = true };
FIXTURE_VARIANT_ADD(dead, setns_killed) { .by_setns = true, .killed = true };

FIXTURE_SETUP(dead)
{
	int fd = -1;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
	self->own = open_ns(self->caller, self->caller, "pid");
	self->init = new_init("init", self->caller, variant->by_setns ? BY_CLONE : BY_UNSHARE);
	self->inode = ns_inode(self->init, "pid");
	if (variant->by_setns)
		fd = open_ns(self->caller, self->init, "pid");
	if (variant->killed)
		must(self->outer, kill, 3, SIGKILL);
	else
		leave(self->init, 0);
	if (reap(self->init) < 0)
		broke("init does not end");
	if (variant->by_setns)
		ASSERT_RETURNS(0, self->caller, setns, fd, CLONE_NEWPID);
}

FIXTURE_ENDS(dead)

TEST_F(dead, every_way_to_create_a_process_is_enomem)
{
	EXPECT_ERRNO(ENOMEM, self->caller, clone, SIGCHLD, 0, 0, 0, 0);	/* fork */
	EXPECT_ERRNO(ENOMEM, self->caller, clone, CLONE_VFORK | CLONE_VM | SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(ENOMEM, self->caller, clone3, clone_args(0), CLONE3_SIZE_VER0);
	EXPECT_ERRNO(ENOMEM, self->caller, clone3, set_tid(0, 7), CLONE3_SIZE_VER1);
	/* Nobody was created. */
	EXPECT_ERRNO(ECHILD, self->caller, wait4, -1, NULL, WNOHANG, NULL);
}

TEST_F(dead, no_other_init_follows)
{
	struct actor *creator = actor("creator", .by = self->outer);

	EXPECT_ERRNO(ENOMEM, self->caller, clone3, set_tid(0, 1), CLONE3_SIZE_VER1);
	EXPECT_ERRNO(ECHILD, self->caller, wait4, -1, NULL, WNOHANG, NULL);
	/* Control: the number 1 can be asked for, in a namespace that has had no init yet. */
	must(creator, unshare, CLONE_NEWPID);
	EXPECT_SUCCESS(creator, clone3, set_tid(0, 1), CLONE3_SIZE_VER1);
}

/* It is the end of init that counts, not that somebody waits for it. */
TEST_F(dead, while_init_is_a_zombie_too)
{
	struct actor *creator = actor("creator", .by = self->outer);
	struct actor *init = new_init("init", creator, variant->by_setns ? BY_CLONE : BY_UNSHARE);

	if (variant->by_setns)
		must(creator, setns, open_ns(creator, init, "pid"), CLONE_NEWPID);
	EXPECT_SUCCESS(creator, clone, SIGCHLD, 0, 0, 0, 0);
	if (variant->killed)
		must(self->outer, kill, pid_seen_by(self->outer, init), SIGKILL);
	else
		leave(init, 0);
	/* Its other child is a zombie already: init waits for it to be gone. */
	must(creator, wait4, init->pid + 1, NULL, 0, NULL);
	must(creator, waitid, P_PID, init->pid, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_ERRNO(ENOMEM, creator, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_ERRNO(ENOMEM, creator, clone3, clone_args(0), CLONE3_SIZE_VER0);
}

/* Control: the same calls after the way back, which are also the escape. */
TEST_F(dead, back_in_the_own_namespace_all_succeed)
{
	struct actor *child;

	ASSERT_ERRNO(ENOMEM, self->caller, clone, SIGCHLD, 0, 0, 0, 0);
	ASSERT_RETURNS(0, self->caller, setns, self->own, CLONE_NEWPID);
	EXPECT_SUCCESS(self->caller, clone, SIGCHLD, 0, 0, 0, 0);
	EXPECT_SUCCESS(self->caller, clone3, clone_args(0), CLONE3_SIZE_VER0);
	EXPECT_RETURNS(70, self->caller, clone3, set_tid(0, 70), CLONE3_SIZE_VER1);
	child = actor("child", .by = self->caller);
	EXPECT_RETURNS(child->pid, child, getpid);
	EXPECT_EQ(ns_inode(self->outer, "pid"), ns_inode(child, "pid"));
	EXPECT_RETURNS(2, self->caller, getpid);
}

TEST_F(dead, the_link_still_names_it)
{
	EXPECT_EQ(self->inode, ns_inode(self->caller, "pid_for_children"));
	EXPECT_NE(self->inode, ns_inode(self->caller, "pid"));
}

CASE_MAIN
