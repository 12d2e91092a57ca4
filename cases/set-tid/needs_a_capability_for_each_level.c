// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: set-tid-eperm set-tid-cap-checkpoint-restore set-tid-all-owners-needed
claim:  set_tid needs CAP_SYS_ADMIN or CAP_CHECKPOINT_RESTORE in the user namespace that
        owns each PID namespace in the array, else it is EPERM
since:  5.9
needs:  syscall:clone3
partly: userns
---*/
/*
 *	test ── outer ── init ── caller      PIDs in  outer  init
 *	                                     init       2      1
 *	                                     caller     3      2
 */
#include "case.h"
#include "set_tid.h"

#define EITHER (CAP_BIT(CAP_SYS_ADMIN) | CAP_BIT(CAP_CHECKPOINT_RESTORE))

FIXTURE(chosen) {
	struct actor *outer, *init, *caller;
	uint64_t all;
};

FIXTURE_SETUP(chosen)
{
	int cap;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->init);
	for (cap = 0; cap < 64; cap++)	/* what there is to drop from */
		self->all |= has_capability(cap) ? CAP_BIT(cap) : 0;
}

FIXTURE_ENDS(chosen)

#define CLONE3(...) clone3, set_tid(0, __VA_ARGS__), CLONE3_SIZE_VER1

#define EXPECT_REFUSED(caller, ...) do { \
	EXPECT_ERRNO(EPERM, caller, CLONE3(__VA_ARGS__)); \
	EXPECT_ERRNO(ECHILD, caller, wait4, -1, NULL, __WALL | WNOHANG, NULL); \
} while (0)

TEST_F(chosen, without_any_capability)
{
	keep_capabilities(self->caller, 0);
	EXPECT_REFUSED(self->caller, 7);
	EXPECT_RETURNS(7, self->init, CLONE3(7));
}

TEST_F(chosen, with_all_others)
{
	keep_capabilities(self->caller, self->all & ~EITHER);
	EXPECT_REFUSED(self->caller, 7);
	EXPECT_REFUSED(self->caller, 7, 42);
}

TEST_F(chosen, with_cap_sys_admin_alone)
{
	keep_capabilities(self->caller, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_RETURNS(7, self->caller, CLONE3(7, 42));
}

TEST_F(chosen, with_cap_checkpoint_restore_alone)
{
	keep_capabilities(self->caller, CAP_BIT(CAP_CHECKPOINT_RESTORE));
	EXPECT_RETURNS(7, self->caller, CLONE3(7, 42));
}

/* Its user namespace owns the innermost of the three PID namespaces only, then two of four. */
TEST_F(chosen, root_of_the_innermost_owner)
{
	struct actor *deep, *deeper;

	SKIP_UNLESS("userns");
	must(self->caller, unshare, CLONE_NEWUSER);
	deep = actor("deep", .by = self->caller, .flags = CLONE_NEWPID);
	EXPECT_REFUSED(deep, 7, 42);
	EXPECT_REFUSED(deep, 7, 42, 43);
	EXPECT_RETURNS(7, deep, CLONE3(7));	/* control: its own level alone */
	deeper = actor("deeper", .by = deep, .flags = CLONE_NEWPID);
	EXPECT_REFUSED(deeper, 7, 42, 43);
	EXPECT_RETURNS(7, deeper, CLONE3(7, 42));	/* control */
}

TEST_F(chosen, root_of_a_child_of_the_owner)
{
	SKIP_UNLESS("userns");
	must(self->caller, unshare, CLONE_NEWUSER);
	EXPECT_REFUSED(self->caller, 7);
	/* With a new PID namespace, which it owns, one level is its own. */
	EXPECT_ERRNO(EPERM, self->caller, clone3, set_tid(CLONE_NEWPID, 1, 7), CLONE3_SIZE_VER1);
	EXPECT_RETURNS(3, self->caller, clone3, set_tid(CLONE_NEWPID, 1), CLONE3_SIZE_VER1);
}

/* Control: who has the capability in the owner of all may choose at all levels. */
TEST_F(chosen, root_of_an_ancestor_of_the_owners)
{
	struct actor *deep, *joiner = actor("joiner", .by = self->init);

	SKIP_UNLESS("userns");
	must(self->caller, unshare, CLONE_NEWUSER);
	deep = actor("deep", .by = self->caller, .flags = CLONE_NEWPID);
	EXPECT_RETURNS(7, join("injected", joiner, deep), CLONE3(7, 42, 43));
}

/* A thread has capabilities of its own. */
TEST_F(chosen, a_thread_without_any_capability)
{
	struct actor *thread = actor("thread", .by = self->caller, .thread = true);

	keep_capabilities(thread, 0);
	EXPECT_REFUSED(thread, 7);
	EXPECT_REFUSED(thread, 7, 42);
	EXPECT_RETURNS(7, self->caller, CLONE3(7, 42));	/* control: it has them still */
}

CASE_MAIN
