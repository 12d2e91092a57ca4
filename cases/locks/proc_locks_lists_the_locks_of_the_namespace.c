// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: locks-proc-locks-filtered-posix locks-proc-locks-filtered-ofd locks-proc-locks-local-pid
        locks-proc-locks-mount-decides locks-proc-locks-initial-unfiltered
claim:  /proc/locks lists the locks of the processes in the PID namespace that the procfs
        shows, by their numbers there, whoever reads
since:  always
needs:  procmount config:FILE_LOCKING
partly: initial-pidns
divergence: D9 an_outer_ofd_lock_is_not_listed .. kernels list it, with PID -1
---*/
/* fixtures/locks.h has the drawing. */
#include "case.h"
#include "locks.h"

LOCKS_IN_TWO_NAMESPACES;

#define EXPECT_OWNERS(expected, kind, reader, proc) \
	EXPECT_STREQ(expected, lock_owners(reader, proc, self->file, kind))

TEST_F(locks, an_outer_posix_lock_is_not_listed)
{
	shared_lock(self->stranger, self->file, LOCK_POSIX);
	EXPECT_OWNERS("", LOCK_POSIX, self->init, self->inner_proc);
	EXPECT_OWNERS("4", LOCK_POSIX, self->outer, self->outer_proc);	/* Control */
	shared_lock(self->member, self->file, LOCK_POSIX);
	EXPECT_OWNERS("5", LOCK_POSIX, self->init, self->inner_proc);	/* Control */
}

TEST_F(locks, an_outer_flock_is_not_listed)
{
	shared_lock(self->stranger, self->file, LOCK_FLOCK);
	EXPECT_OWNERS("", LOCK_FLOCK, self->init, self->inner_proc);
	EXPECT_OWNERS("4", LOCK_FLOCK, self->outer, self->outer_proc);	/* Control */
	shared_lock(self->member, self->file, LOCK_FLOCK);
	EXPECT_OWNERS("5", LOCK_FLOCK, self->init, self->inner_proc);	/* Control */
}

TEST_F(locks, an_outer_ofd_lock_is_not_listed)
{
	shared_lock(self->stranger, self->file, LOCK_OFD);
	EXPECT_OWNERS("", LOCK_OFD, self->init, self->inner_proc);
}

/* Control: outside it is. */
TEST_F(locks, an_outer_ofd_lock_is_listed_outside)
{
	shared_lock(self->stranger, self->file, LOCK_OFD);
	EXPECT_OWNERS("-1", LOCK_OFD, self->outer, self->outer_proc);
}

TEST_F(locks, an_inner_lock_has_the_number_of_the_mount)
{
	shared_lock(self->stranger, self->file, LOCK_POSIX);
	shared_lock(self->member, self->file, LOCK_POSIX);
	shared_lock(self->member, self->file, LOCK_FLOCK);
	EXPECT_OWNERS("5", LOCK_POSIX, self->init, self->inner_proc);
	EXPECT_OWNERS("5", LOCK_FLOCK, self->init, self->inner_proc);
	EXPECT_OWNERS("4 9", LOCK_POSIX, self->outer, self->outer_proc);
	EXPECT_OWNERS("9", LOCK_FLOCK, self->outer, self->outer_proc);
}

TEST_F(locks, the_reader_makes_no_difference)
{
	shared_lock(self->stranger, self->file, LOCK_POSIX);
	shared_lock(self->init, self->file, LOCK_POSIX);
	EXPECT_OWNERS("1", LOCK_POSIX, self->outer, self->inner_proc);
	EXPECT_OWNERS("1", LOCK_POSIX, self->init, self->inner_proc);
	EXPECT_OWNERS("4 5", LOCK_POSIX, self->init, self->outer_proc);
	EXPECT_OWNERS("4 5", LOCK_POSIX, self->outer, self->outer_proc);
}

/* The test is in another mount namespace: it finds the file by a descriptor. */
static void go_where_the_file_is(struct actor *outer)
{
	int folder = must(outer, openat, AT_FDCWD, scratch(), O_PATH, 0);

	must(test, fchdir, pass_fd(outer, folder, test));
}

TEST_F(locks, the_initial_namespace_lists_all)
{
	SKIP_UNLESS("initial-pidns");
	shared_lock(self->stranger, self->file, LOCK_FLOCK);
	shared_lock(self->member, self->file, LOCK_POSIX);
	go_where_the_file_is(self->outer);
	EXPECT_STREQ(shared_string("%d", pid_seen_by(test, self->stranger)),
		     lock_owners(test, "/proc", "file", LOCK_FLOCK));
	EXPECT_STREQ(shared_string("%d", pid_seen_by(test, self->member)),
		     lock_owners(test, "/proc", "file", LOCK_POSIX));
}

/* The open file of the lock is heir's, too: the lock stays when member ends. */
TEST_F(locks, the_initial_namespace_lists_the_lock_of_a_process_that_is_gone)
{
	pid_t member;

	SKIP_UNLESS("initial-pidns");
	shared_lock(self->member, self->file, LOCK_FLOCK);
	actor("heir", .by = self->member, .orphan_lives = true);
	member = pid_seen_by(test, self->member);
	LEAVES(self->member);
	go_where_the_file_is(self->outer);
	EXPECT_STREQ(shared_string("%d", member), lock_owners(test, "/proc", "file", LOCK_FLOCK));
}

TEST_F(locks, a_lock_of_a_thread_is_that_of_its_process)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	shared_lock(thread, self->file, LOCK_FLOCK);
	shared_lock(thread, self->file, LOCK_POSIX);
	EXPECT_OWNERS("5", LOCK_FLOCK, self->init, self->inner_proc);
	EXPECT_OWNERS("5", LOCK_POSIX, self->init, self->inner_proc);
	EXPECT_OWNERS("9", LOCK_FLOCK, self->outer, self->outer_proc);
	EXPECT_OWNERS("9", LOCK_POSIX, self->outer, self->outer_proc);
}

CASE_MAIN
