// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: capabilities-cap-kill-target-userns
claim:  CAP_KILL counts in the user namespace of the target: root of another one gets EPERM
        from kill() for a process of another user, though it sees it
since:  always
needs:  userns cap:setuid cap:setgid cap:kill
---*/
/*
 *	The scene is drawn in fixtures/ownership.h. The target is member, whose user
 *	is SOMEBODY; visitor is STRANGER.
 */
#include "case.h"
#include "ownership.h"

FIXTURE(owned) {
	struct owned is;
	struct actor *plain;
	pid_t target;
};

FIXTURE_SETUP(owned)
{
	set_owned(&self->is);
	self->plain = actor("plain", .by = self->is.outer);
	must(self->plain, setresuid, SOMEBODY, SOMEBODY, SOMEBODY);
	self->target = pid_seen_by(self->is.visitor, self->is.member);
	become(self->is.visitor, STRANGER);
}

FIXTURE_ENDS(owned)

#define EXPECT_REFUSED(who, pid, target) do { \
	EXPECT_ERRNO(EPERM, who, kill, pid, 0); \
	EXPECT_ERRNO(EPERM, who, kill, pid, SIGTERM); \
	EXPECT_ERRNO(EPERM, who, kill, pid, SIGKILL); \
	EXPECT_ALIVE(target); \
} while (0)

TEST_F(owned, root_of_a_user_namespace_beside)
{
	must(self->is.visitor, unshare, CLONE_NEWUSER);
	EXPECT_REFUSED(self->is.visitor, self->target, self->is.member);
}

TEST_F(owned, root_of_a_user_namespace_below)
{
	must(self->is.visitor, unshare, CLONE_NEWUSER);
	EXPECT_REFUSED(self->is.visitor, self->plain->pid, self->plain);
}

/* Control: CAP_KILL, and nothing else, in the user namespace above. */
TEST_F(owned, cap_kill_above)
{
	keep_capabilities(self->is.visitor, CAP_BIT(CAP_KILL));
	EXPECT_RETURNS(0, self->is.visitor, kill, self->target, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->is.member);
	EXPECT_RETURNS(0, self->is.visitor, kill, self->plain->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->plain);
}

/* Control: the same in the target's own; without it EPERM. */
TEST_F(owned, cap_kill_in_the_targets_own)
{
	struct actor *child = actor("child", .by = self->is.init);

	keep_capabilities(child, 0);
	EXPECT_REFUSED(child, self->is.member->pid, self->is.member);
	keep_capabilities(self->is.init, CAP_BIT(CAP_KILL));
	EXPECT_RETURNS(0, self->is.init, kill, self->is.member->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->is.member);
}

CASE_MAIN
