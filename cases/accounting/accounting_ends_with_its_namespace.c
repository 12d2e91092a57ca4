// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: accounting-acct-stops-with-ns
claim:  accounting of a PID namespace ends with its init and not before, and the file is let
        go; accounting of the namespaces above goes on
since:  always
needs:  disposable cap:sys_pacct config:BSD_PROCESS_ACCT_V3 config:FILE_LOCKING
---*/
/*
 *	test ── outer ── init (1 inside) ──── member (2 inside)
 */
#include "case.h"
#include "accounting.h"

FIXTURE(accounts) {
	struct actor *outer, *init, *member;
	const char *file, *of_outer;
};

FIXTURE_SETUP(accounts)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->init = named("init", actor("init", .by = self->outer, .flags = CLONE_NEWPID));
	self->member = named("member", actor("member", .by = self->init, .orphan_lives = true));
	self->file = new_account(self->outer, "file");
	self->of_outer = new_account(self->outer, "outer");
	must(self->init, acct, self->file);
}

FIXTURE_ENDS(accounts)

/* A read lease is granted on a file that nobody has open for writing (fcntl(2)). */
TEST_F(accounts, the_file_is_let_go)
{
	int fd = must(self->outer, openat, AT_FDCWD, self->file, O_RDONLY, 0);

	EXPECT_ERRNO(EAGAIN, self->outer, fcntl, fd, F_SETLEASE, F_RDLCK);
	LEAVES(self->init);
	EXPECT_RETURNS(0, self->outer, fcntl, fd, F_SETLEASE, F_RDLCK);
}

TEST_F(accounts, the_file_is_let_go_when_init_is_killed)
{
	int fd = must(self->outer, openat, AT_FDCWD, self->file, O_RDONLY, 0);

	EXPECT_ERRNO(EAGAIN, self->outer, fcntl, fd, F_SETLEASE, F_RDLCK);
	must(self->outer, kill, self->init->pid, SIGKILL);
	ASSERT_KILLED(SIGKILL, self->init);
	EXPECT_RETURNS(0, self->outer, fcntl, fd, F_SETLEASE, F_RDLCK);
}

/* Whoever switched it on may be gone. */
TEST_F(accounts, not_with_a_member)
{
	must(self->member, acct, self->of_outer);
	LEAVES(self->member);
	exit_of("later", self->init);
	EXPECT_STREQ("member later", recorded_in(self->outer, self->of_outer));
}

/* Those that end because init does are still recorded, and it is the last one. */
TEST_F(accounts, members_that_end_with_init)
{
	const char *names;

	LEAVES(self->init);
	names = recorded_in(self->outer, self->file);
	EXPECT_TRUE(strstr(names, "member "));
	EXPECT_STREQ("init", strrchr(names, ' ') ? strrchr(names, ' ') + 1 : names);
	/* Another namespace has nothing to do with it. */
	exit_of("next", actor("next init", .by = self->outer, .flags = CLONE_NEWPID));
	exit_of("outside", self->outer);
	EXPECT_STREQ(names, recorded_in(self->outer, self->file));
}

/* Control: where it is switched on, the same exits are recorded. */
TEST_F(accounts, outside_it_goes_on)
{
	must(self->outer, acct, self->of_outer);
	named("killed", self->init);
	LEAVES(self->init);
	exit_of("next", actor("next init", .by = self->outer, .flags = CLONE_NEWPID));
	exit_of("outside", self->outer);
	EXPECT_TRUE(strstr(recorded_in(self->outer, self->of_outer), "next outside"));
}

CASE_MAIN
