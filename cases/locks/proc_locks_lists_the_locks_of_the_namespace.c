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
/*
 *	test ── outer ──┬── stranger           numbers:  outer   inner
 *	                └── init ── member       stranger  4
 *	                                         init      5       1
 *	                                         member    9       5
 */
#include "case.h"
#include "locks.h"

FIXTURE(locks) {
	struct actor *outer, *stranger, *init, *member;
	const char *file, *outer_proc, *inner_proc;
};

FIXTURE_SETUP(locks)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	skip_pids(self->outer, 2);
	self->stranger = has_number(actor("stranger", .by = self->outer), 4);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 5);
	skip_pids(self->init, 3);
	self->member = has_number(actor("member", .by = self->init), 5);
	self->outer_proc = mount_procfs(self->outer, "outer", NULL);
	self->inner_proc = mount_procfs(self->init, "inner", NULL);
	self->file = shared_string("%s/file", scratch());
}

FIXTURE_ENDS(locks)

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

/* member asks for a lock that init has, and waits. */
TEST_F(locks, a_waiting_request_has_the_number_of_the_mount)
{
	shared_lock(self->init, self->file, LOCK_POSIX);
	wait_for_lock(self->member, self->file);
	ASSERT_TRUE(is_waited_for(self->outer, self->outer_proc, self->file));
	EXPECT_STREQ("9", lock_waiters(self->outer, self->outer_proc, self->file));
	EXPECT_STREQ("5", lock_waiters(self->outer, self->inner_proc, self->file));
	EXPECT_STREQ("5", lock_waiters(self->init, self->inner_proc, self->file));
	EXPECT_STREQ("9", lock_waiters(self->init, self->outer_proc, self->file));
}

/* The descriptor's folder entry has its locks, too (proc_pid_fdinfo(5)). */
TEST_F(locks, fdinfo_has_the_number_of_the_mount)
{
	int fd = shared_lock(self->member, self->file, LOCK_POSIX);

	EXPECT_TRUE(strstr(read_file(self->outer, "%s/9/fdinfo/%d", self->outer_proc, fd),
			   "\nlock:\t1: POSIX  ADVISORY  READ 9 "));
	EXPECT_TRUE(strstr(read_file(self->outer, "%s/5/fdinfo/%d", self->inner_proc, fd),
			   "\nlock:\t1: POSIX  ADVISORY  READ 5 "));
	EXPECT_TRUE(strstr(read_file(self->member, "%s/9/fdinfo/%d", self->outer_proc, fd),
			   "\nlock:\t1: POSIX  ADVISORY  READ 9 "));
}

/* The test is in another mount namespace: it finds the file by a descriptor. */
TEST_F(locks, the_initial_namespace_lists_all)
{
	int folder;

	SKIP_UNLESS("initial-pidns");
	shared_lock(self->stranger, self->file, LOCK_FLOCK);
	shared_lock(self->member, self->file, LOCK_POSIX);
	folder = must(self->outer, openat, AT_FDCWD, scratch(), O_PATH, 0);
	must(test, fchdir, pass_fd(self->outer, folder, test));
	EXPECT_STREQ(shared_string("%d", pid_seen_by(test, self->stranger)),
		     lock_owners(test, "/proc", "file", LOCK_FLOCK));
	EXPECT_STREQ(shared_string("%d", pid_seen_by(test, self->member)),
		     lock_owners(test, "/proc", "file", LOCK_POSIX));
}

CASE_MAIN
