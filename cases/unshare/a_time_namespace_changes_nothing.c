// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: unshare-children-moved
claim:  children go into the PID namespace that unshare() made for them when they go into a new
        time namespace as well
since:  5.6
needs:  config:TIME_NS
---*/
/*
 *	           outside  inside
 *	outer         1
 *	caller        2              unshare(CLONE_NEWPID), unshare(CLONE_NEWTIME)
 *	init          3        1
 *	second        4        2
 */
#include "case.h"

FIXTURE(children) {
	struct actor *caller;
};

FIXTURE_VARIANT(children) {
	unsigned long first, then;
};

FIXTURE_VARIANT_ADD(children, pid_first) { .first = CLONE_NEWPID, .then = CLONE_NEWTIME };
FIXTURE_VARIANT_ADD(children, time_first) { .first = CLONE_NEWTIME, .then = CLONE_NEWPID };
FIXTURE_VARIANT_ADD(children, both_at_once) { .first = CLONE_NEWPID | CLONE_NEWTIME };

FIXTURE_SETUP(children)
{
	self->caller = actor("caller", .by = actor("outer", .flags = CLONE_NEWPID));
	must(self->caller, unshare, variant->first);
	must(self->caller, unshare, variant->then);
}

FIXTURE_ENDS(children)

TEST_F(children, go_there_by_fork)
{
	struct actor *init = actor("init", .by = self->caller);
	struct actor *second = actor("second", .by = self->caller);

	ASSERT_NE(ns_inode(self->caller, "time"), ns_inode(init, "time"));
	EXPECT_RETURNS(1, init, getpid);
	EXPECT_RETURNS(2, second, getpid);
	EXPECT_NE(ns_inode(self->caller, "pid"), ns_inode(init, "pid"));
	EXPECT_EQ(ns_inode(init, "pid"), ns_inode(second, "pid"));
}

CASE_MAIN
