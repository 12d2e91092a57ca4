// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: set-tid-exists-eexist
claim:  the number of a process that is gone is EEXIST in set_tid, at each level, as long as a
        process group or a session goes by it
since:  5.5
needs:  syscall:clone3
---*/
/*
 *	test ── outer ── init ── leader ── left       PIDs in  outer  init
 *	                                              outer      1
 *	                                              init       2      1
 *	                                              leader     5      4
 *	                                              left       6      5
 */
#include "case.h"
#include "set_tid.h"

FIXTURE(kept) {
	struct actor *init, *leader;
};

FIXTURE_SETUP(kept)
{
	self->init = actor("init", .by = actor("outer", .flags = CLONE_NEWPID),
			   .flags = CLONE_NEWPID);
	skip_pids(self->init, 2);
	self->leader = actor("leader", .by = self->init);
}

FIXTURE_ENDS(kept)

#define CLONE3(...) clone3, set_tid(0, __VA_ARGS__), CLONE3_SIZE_VER1

/* The process 4 has gone. Its number there, or that outside, which is 5, is not free. */
#define EXPECT_KEPT() do { \
	EXPECT_ERRNO(ESRCH, self->init, kill, 4, 0); \
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(4)); \
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(4, 42)); \
	EXPECT_ERRNO(EEXIST, self->init, CLONE3(7, 5)); \
} while (0)

TEST_F(kept, by_a_process_group)
{
	struct actor *left;

	must(self->leader, setpgid, 0, 0);
	left = actor("left", .by = self->leader, .orphan_lives = true);
	LEAVES(self->leader);
	EXPECT_KEPT();
	must(left, setpgid, 0, 0);	/* control: nobody is in the group now */
	EXPECT_RETURNS(4, self->init, CLONE3(4, 5));
}

TEST_F(kept, by_a_session)
{
	struct actor *left;

	must(self->leader, setsid);
	left = actor("left", .by = self->leader, .orphan_lives = true);
	must(left, setpgid, 0, 0);
	LEAVES(self->leader);
	EXPECT_ERRNO(ESRCH, self->init, kill, -4, 0);
	EXPECT_KEPT();
	leave(left, 0);			/* control: nobody is in the session now */
	must(self->init, wait4, 5, NULL, 0, NULL);
	EXPECT_RETURNS(4, self->init, CLONE3(4, 5));
}

CASE_MAIN
