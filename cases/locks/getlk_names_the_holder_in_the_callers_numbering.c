// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: locks-getlk-outer-holder-0 locks-getlk-inner-holder-outer-pid locks-getlk-ofd-minus1
claim:  F_GETLK reports the holder of a lock by its number in the caller's PID namespace,
        0 when it has none there, and -1 for an open file description lock
since:  always
needs:  config:FILE_LOCKING
---*/
/*
 *	test ── outer ──┬── stranger            numbers:  outer   inner
 *	                └── init ──┬── member     stranger  4
 *	                           └── reader     init      5       1
 *	                                          member    9       5
 *	                                          reader    10      6
 */
#include "case.h"

FIXTURE(locks) {
	struct actor *outer, *stranger, *init, *member, *reader;
	int file;
};

/* A memfd: all have a descriptor of it; OFD locks need an open file description each. */
FIXTURE_SETUP(locks)
{
	self->file = must(test, memfd_create, "locked", 0);
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	skip_pids(self->outer, 2);
	self->stranger = has_number(actor("stranger", .by = self->outer), 4);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 5);
	skip_pids(self->init, 3);
	self->member = has_number(actor("member", .by = self->init), 5);
	self->reader = has_number(actor("reader", .by = self->init), 6);
}

FIXTURE_ENDS(locks)

static void lock(struct actor *who, int fd, int command)
{
	struct flock *range = shared(sizeof(*range));

	range->l_type = F_WRLCK;
	must(who, fcntl, fd, command, range);
}

/* l_pid of the lock that hinders @who; -1000 when there is none. */
static pid_t holder_by(struct actor *who, int fd, int command)
{
	struct flock *range = shared(sizeof(*range));

	range->l_type = F_WRLCK;
	range->l_pid = command == F_GETLK ? -1000 : 0;	/* F_OFD_GETLK wants 0 */
	must(who, fcntl, fd, command, range);
	return range->l_type == F_UNLCK ? -1000 : range->l_pid;
}

#define holder(who, fd) holder_by(who, fd, F_GETLK)

TEST_F(locks, an_outer_holder_is_0)
{
	lock(self->stranger, self->file, F_SETLK);
	EXPECT_EQ(0, holder(self->reader, self->file));
	EXPECT_EQ(0, holder(self->init, self->file));
	EXPECT_EQ(4, holder(self->outer, self->file));		/* Control: outside */
}

TEST_F(locks, an_inner_holder_has_a_number_at_each_level)
{
	lock(self->member, self->file, F_SETLK);
	EXPECT_EQ(5, holder(self->reader, self->file));
	EXPECT_EQ(9, holder(self->outer, self->file));
	EXPECT_EQ(9, holder(self->stranger, self->file));
	EXPECT_EQ(0, holder(actor("uncle", .by = self->outer, .flags = CLONE_NEWPID), self->file));
	EXPECT_EQ(pid_seen_by(test, self->member), holder(test, self->file));
}

TEST_F(locks, a_thread_is_its_process)
{
	lock(actor("thread", .by = self->member, .thread = true), self->file, F_SETLK);
	EXPECT_EQ(5, holder(self->reader, self->file));
	EXPECT_EQ(9, holder(self->outer, self->file));
}

TEST_F(locks, an_ofd_lock_is_minus_1)
{
	const char *path = shared_string("/proc/self/fd/%d", self->file);
	int again = must(test, openat, AT_FDCWD, path, O_RDWR, 0);

	lock(self->stranger, pass_fd(test, again, self->stranger), F_OFD_SETLK);
	EXPECT_EQ(-1, holder(self->reader, self->file));
	EXPECT_EQ(-1, holder(self->outer, self->file));
	EXPECT_EQ(-1, holder(test, self->file));
}

TEST_F(locks, asked_with_f_ofd_getlk)
{
	lock(self->member, self->file, F_SETLK);
	EXPECT_EQ(5, holder_by(self->reader, self->file, F_OFD_GETLK));
	EXPECT_EQ(9, holder_by(self->outer, self->file, F_OFD_GETLK));
	EXPECT_EQ(0, holder_by(actor("other", .by = self->reader, .flags = CLONE_NEWPID),
			       self->file, F_OFD_GETLK));
}

/* The caller's own namespace, not that of its children. */
TEST_F(locks, asked_after_unshare)
{
	lock(self->member, self->file, F_SETLK);
	must(self->reader, unshare, CLONE_NEWPID);
	EXPECT_EQ(5, holder(self->reader, self->file));
	must(self->outer, setns, open_ns(self->outer, self->init, "pid"), CLONE_NEWPID);
	EXPECT_EQ(9, holder(self->outer, self->file));
}

TEST_F(locks, without_a_lock_there_is_no_holder)
{
	EXPECT_EQ(-1000, holder(self->reader, self->file));
	EXPECT_EQ(-1000, holder(self->outer, self->file));
}

CASE_MAIN
