// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: unshare-twice-einval unshare-once-in-lifetime unshare-after-init-death-einval
        unshare-after-setns-einval unshare-child-may-unshare unshare-invalid-bit-einval
claim:  a process may call unshare(CLONE_NEWPID) only once, and not when setns() has sent its
        children elsewhere; its child may
since:  always
divergence: D4 again_after_setns_back .. kernels allow it
        again after setns() to the own namespace
---*/
/*
 *	outer (1) ──┬── caller (2) ── init (4; 1 inside)
 *	            └── target (3; 1 in a namespace of its own)
 */
#include "case.h"

FIXTURE(once) {
	struct actor *outer, *caller, *target;
	int own;
};

FIXTURE_SETUP(once)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->outer);
	self->target = actor("target", .by = self->outer, .flags = CLONE_NEWPID);
	self->own = open_ns(self->caller, self->caller, "pid");
}

FIXTURE_ENDS(once)

TEST_F(once, not_again_before_the_first_child)
{
	ASSERT_RETURNS(0, self->caller, unshare, CLONE_NEWPID);	/* control */
	EXPECT_ERRNO(EINVAL, self->caller, unshare, CLONE_NEWPID);
	EXPECT_RETURNS(1, actor("init", .by = self->caller), getpid);
	EXPECT_RETURNS(2, actor("second", .by = self->caller), getpid);
}

TEST_F(once, not_again_after_the_first_child)
{
	ino_t children;

	must(self->caller, unshare, CLONE_NEWPID);
	actor("init", .by = self->caller);
	children = ns_inode(self->caller, "pid_for_children");
	EXPECT_ERRNO(EINVAL, self->caller, unshare, CLONE_NEWPID);
	EXPECT_EQ(children, ns_inode(self->caller, "pid_for_children"));
	EXPECT_RETURNS(2, actor("second", .by = self->caller), getpid);
}

TEST_F(once, not_again_after_the_end_of_the_first_child)
{
	struct actor *init;

	must(self->caller, unshare, CLONE_NEWPID);
	init = actor("init", .by = self->caller);
	LEAVES(init);
	EXPECT_ERRNO(EINVAL, self->caller, unshare, CLONE_NEWPID);
	EXPECT_ERRNO(ENOMEM, self->caller, clone, SIGCHLD, 0, 0, 0, 0);
}

TEST_F(once, not_after_setns)
{
	must(self->caller, setns, open_ns(self->caller, self->target, "pid"), CLONE_NEWPID);
	EXPECT_ERRNO(EINVAL, self->caller, unshare, CLONE_NEWPID);
	EXPECT_RETURNS(2, actor("child", .by = self->caller), getpid);
}

TEST_F(once, again_after_setns_back)
{
	must(self->caller, unshare, CLONE_NEWPID);
	must(self->caller, setns, self->own, CLONE_NEWPID);
	EXPECT_ERRNO(EINVAL, self->caller, unshare, CLONE_NEWPID);
}

TEST_F(once, a_child_once_more)
{
	struct actor *init, *member, *nested;

	must(self->caller, unshare, CLONE_NEWPID);
	init = actor("init", .by = self->caller);
	member = actor("member", .by = init);
	EXPECT_RETURNS(0, member, unshare, CLONE_NEWPID);
	nested = actor("nested", .by = member);
	EXPECT_RETURNS(1, nested, getpid);
	EXPECT_EQ(3, nested->pid);
	EXPECT_EQ(6, pid_seen_by(self->outer, nested));
	EXPECT_ERRNO(EINVAL, member, unshare, CLONE_NEWPID);
}

/* PID 1 may as any other. */
TEST_F(once, an_init_once)
{
	ASSERT_RETURNS(0, self->target, unshare, CLONE_NEWPID);
	EXPECT_RETURNS(1, actor("nested", .by = self->target), getpid);
	EXPECT_ERRNO(EINVAL, self->target, unshare, CLONE_NEWPID);
}

TEST_F(once, not_with_an_undefined_flag)
{
	static const unsigned long undefined[] = {
		1, 2, 0x40, CLONE_PIDFD, CLONE_PTRACE, CLONE_VFORK, CLONE_PARENT, CLONE_SETTLS,
		CLONE_CHILD_CLEARTID, CLONE_UNTRACED, CLONE_CHILD_SETTID, CLONE_IO,
#if __SIZEOF_LONG__ > 4
		1UL << 32, 1UL << 33, 1UL << 63,
#endif
	};
	size_t i;

	for (i = 0; i < sizeof(undefined) / sizeof(*undefined); i++)
		EXPECT_ERRNO(EINVAL, self->caller, unshare, CLONE_NEWPID | undefined[i]);
	EXPECT_RETURNS(4, actor("child", .by = self->caller), getpid);
	EXPECT_RETURNS(0, self->caller, unshare, CLONE_NEWPID);	/* control */
	EXPECT_RETURNS(1, actor("init", .by = self->caller), getpid);
}

CASE_MAIN
