// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: limits-max-pid-namespaces-enospc limits-zero-forbids limits-applies-to-root
        limits-enospc-leaves-state
claim:  with max_pid_namespaces N in a user namespace creation number N + 1 is ENOSPC, for user 0
        with all capabilities, too, and changes nothing
since:  4.9
needs:  userns config:SYSCTL
partly: since:5.3 syscall:clone3
---*/
/*
 *	test ── owner ─┬─ first, second, third	owner is in a user namespace of its own
 *	               └─ (inits)
 */
#include "case.h"
#include "ucount.h"

FIXTURE(limited) {
	struct actor *owner, *first, *second, *third;
};

FIXTURE_VARIANT(limited) {
	enum route route;
	const char *needs;
};
FIXTURE_VARIANT_ADD(limited, clone) { .route = BY_CLONE, .needs = "" };
FIXTURE_VARIANT_ADD(limited, clone3) { .route = BY_CLONE3, .needs = "since:5.3 syscall:clone3" };
FIXTURE_VARIANT_ADD(limited, unshare) { .route = BY_UNSHARE, .needs = "" };

FIXTURE_SETUP(limited)
{
	SKIP_UNLESS(variant->needs);
	self->owner = limited_owner("owner", 2);
	self->first = actor("first", .by = self->owner);
	self->second = actor("second", .by = self->owner);
	self->third = actor("third", .by = self->owner);
}

FIXTURE_ENDS(limited)

#define EXPECT_CREATED(who) EXPECT_LE(0, one_more(who, variant->route))
#define EXPECT_REFUSED(who) \
	do { \
		EXPECT_EQ(-1, one_more(who, variant->route)); \
		EXPECT_EQ(ENOSPC, errno); \
	} while (0)

TEST_F(limited, the_third_of_two)
{
	EXPECT_CREATED(self->first);
	EXPECT_CREATED(self->second);
	EXPECT_REFUSED(self->third);
	EXPECT_REFUSED(self->third);
	/* Control: it is the limit. */
	set_limit(self->owner, 3);
	EXPECT_CREATED(self->third);
	EXPECT_REFUSED(self->owner);
}

TEST_F(limited, the_first_of_none)
{
	set_limit(self->owner, 0);
	EXPECT_REFUSED(self->first);
	set_limit(self->owner, 1);
	EXPECT_CREATED(self->first);
	EXPECT_REFUSED(self->second);
}

/* Two are more than the limit then, not just as many; they may stay. */
TEST_F(limited, a_limit_that_came_too_late)
{
	struct actor *one = new_init("one", self->first, variant->route);
	struct actor *two = new_init("two", self->second, variant->route);

	set_limit(self->owner, 1);
	EXPECT_REFUSED(self->third);
	EXPECT_ALIVE(actor("child", .by = one));
	EXPECT_ALIVE(actor("child", .by = two));
	EXPECT_REFUSED(self->third);
	/* Control */
	set_limit(self->owner, 3);
	EXPECT_CREATED(self->third);
}

/* With all that there is, and with no more than it takes. */
TEST_F(limited, whatever_the_capabilities)
{
	set_limit(self->owner, 0);
	EXPECT_RETURNS(0, self->first, geteuid);
	EXPECT_STREQ(status_line(self->first, "/proc", "thread-self", "CapBnd"),
		     status_line(self->first, "/proc", "thread-self", "CapEff"));
	EXPECT_REFUSED(self->first);
	keep_capabilities(self->second, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_REFUSED(self->second);
	set_limit(self->owner, 1);
	EXPECT_CREATED(self->second);
}

TEST_F(limited, a_refusal_changes_nothing)
{
	ino_t own = ns_inode(self->first, "pid");
	struct actor *child;

	set_limit(self->owner, 0);
	EXPECT_REFUSED(self->first);
	EXPECT_EQ(own, ns_inode(self->first, "pid_for_children"));
	child = actor("child", .by = self->first);
	EXPECT_RETURNS(child->pid, child, getpid);
	EXPECT_EQ(own, ns_inode(child, "pid"));
	/* What was asked for together with it is not done either. */
	own = ns_inode(self->second, "uts");
	EXPECT_ERRNO(ENOSPC, self->second, unshare, CLONE_NEWPID | CLONE_NEWUTS);
	EXPECT_EQ(own, ns_inode(self->second, "uts"));
}

CASE_MAIN
