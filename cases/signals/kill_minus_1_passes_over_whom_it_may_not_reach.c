// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-kill-minus1-spares-outside
claim:  kill(-1, sig) of an unprivileged member goes to all that it may signal, whoever else is
        in the namespace
since:  always
needs:  cap:setuid cap:kill
---*/
/*
 *	test ──── init ──┬── sender      user 1
 *	                 ├── foreign     user 0
 *	                 ├── fellow      user 1, made after foreign
 *	                 └── nested      user 1, init of a namespace
 */
#include "case.h"

#define OTHER_USER 1

FIXTURE(namespace) {
	struct actor *init, *sender, *foreign, *fellow, *nested;
};

FIXTURE_SETUP(namespace)
{
	struct actor **who;

	self->init = actor("init", .flags = CLONE_NEWPID);
	self->sender = actor("sender", .by = self->init);
	self->foreign = actor("foreign", .by = self->init);
	self->fellow = actor("fellow", .by = self->init);
	self->nested = actor("nested", .by = self->init, .flags = CLONE_NEWPID);
	for (who = &self->sender; who <= &self->nested; who++) {
		catch_signal(*who, SIGURG);
		if (*who != self->foreign)
			must(*who, setresuid, OTHER_USER, OTHER_USER, OTHER_USER);
	}
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, the_others_get_it)
{
	EXPECT_ERRNO(EPERM, self->sender, kill, self->foreign->pid, SIGURG);
	EXPECT_RETURNS(0, self->sender, kill, -1, SIGURG);
	EXPECT_CAUGHT(1, self->fellow, SIGURG);
	EXPECT_CAUGHT(1, self->nested, SIGURG);
	EXPECT_CAUGHT(0, self->foreign, SIGURG);
	EXPECT_CAUGHT(0, self->sender, SIGURG);
}

/* Control: privileged as it is, init reaches all of them. */
TEST_F(namespace, all_get_it_from_init)
{
	EXPECT_RETURNS(0, self->init, kill, self->foreign->pid, SIGURG);
	EXPECT_CAUGHT(1, self->foreign, SIGURG);
	EXPECT_RETURNS(0, self->init, kill, -1, SIGURG);
	EXPECT_CAUGHT(1, self->fellow, SIGURG);
	EXPECT_CAUGHT(1, self->nested, SIGURG);
	EXPECT_CAUGHT(2, self->foreign, SIGURG);
	EXPECT_CAUGHT(1, self->sender, SIGURG);
}

CASE_MAIN
