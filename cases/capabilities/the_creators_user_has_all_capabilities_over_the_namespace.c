// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: capabilities-parent-userns-creator
claim:  a process in the parent user namespace whose effective user id is the creator's has
        all capabilities over a PID namespace that the new user namespace owns
since:  always
needs:  userns cap:setuid cap:setgid
---*/
/*
 *	The scene is drawn in fixtures/ownership.h. Nobody outside has a capability, and
 *	init is SOMEBODY here: what visitor may do it does not do as the same user.
 */
#include "case.h"
#include "ownership.h"

FIXTURE(owned) {
	struct owned is;
};

FIXTURE_SETUP(owned)
{
	set_owned(&self->is);
	become(self->is.init, INNER);
}

FIXTURE_ENDS(owned)

static void visit(struct actor *visitor, uid_t real, uid_t effective)
{
	must(visitor, setresuid, real, effective, real);
	keep_capabilities(visitor, 0);
}

TEST_F(owned, kills_init)
{
	visit(self->is.visitor, CREATOR, CREATOR);
	EXPECT_RETURNS(0, self->is.visitor, kill, self->is.init->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->is.init);
}

TEST_F(owned, kills_init_by_its_effective_user_id)
{
	visit(self->is.visitor, STRANGER, CREATOR);
	EXPECT_RETURNS(0, self->is.visitor, kill, self->is.init->pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->is.init);
}

TEST_F(owned, kills_a_member)
{
	pid_t pid = pid_seen_by(self->is.visitor, self->is.member);

	visit(self->is.visitor, CREATOR, CREATOR);
	EXPECT_RETURNS(0, self->is.visitor, kill, pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, self->is.member);
}

TEST_F(owned, kills_in_a_user_namespace_further_down)
{
	struct actor *nested = actor("nested", .by = self->is.init,
				     .flags = CLONE_NEWUSER | CLONE_NEWPID);
	pid_t pid = pid_seen_by(self->is.visitor, nested);

	visit(self->is.visitor, CREATOR, CREATOR);
	EXPECT_RETURNS(0, self->is.visitor, kill, pid, SIGKILL);
	EXPECT_KILLED(SIGKILL, nested);
}

/* CAP_SYS_NICE and CAP_SYS_RESOURCE */
TEST_F(owned, has_other_capabilities_too)
{
	pid_t pid = self->is.init->pid;

	visit(self->is.visitor, CREATOR, CREATOR);
	EXPECT_RETURNS(0, self->is.visitor, setpriority, PRIO_PROCESS, pid, 5);
	EXPECT_RETURNS(0, self->is.visitor, prlimit64, pid, RLIMIT_NOFILE, NULL, shared(16));
}

#define EXPECT_NOTHING_ALLOWED(visitor) do { \
	pid_t pid_ = self->is.init->pid; \
	EXPECT_ERRNO(EPERM, visitor, kill, pid_, 0); \
	EXPECT_ERRNO(EPERM, visitor, kill, pid_, SIGKILL); \
	EXPECT_ERRNO(EPERM, visitor, setpriority, PRIO_PROCESS, pid_, 5); \
	EXPECT_ERRNO(EPERM, visitor, prlimit64, pid_, RLIMIT_NOFILE, NULL, shared(16)); \
	EXPECT_ALIVE(self->is.init); \
} while (0)

/* Control: another user. */
TEST_F(owned, a_stranger_has_none)
{
	visit(self->is.visitor, STRANGER, STRANGER);
	EXPECT_NOTHING_ALLOWED(self->is.visitor);
}

/* Control: the real user id is of no account. */
TEST_F(owned, by_the_real_user_id_it_has_none)
{
	visit(self->is.visitor, CREATOR, STRANGER);
	EXPECT_NOTHING_ALLOWED(self->is.visitor);
}

/* Control: the same user, but not in the parent user namespace. */
TEST_F(owned, in_a_user_namespace_beside_it_has_none)
{
	become(self->is.visitor, CREATOR);
	must(self->is.visitor, unshare, CLONE_NEWUSER);
	EXPECT_NOTHING_ALLOWED(self->is.visitor);
}

CASE_MAIN
