// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: locks-proc-locks-local-pid locks-proc-locks-mount-decides
claim:  a request that waits for a lock in /proc/locks, and a lock in fdinfo, have the
        number of the process in the PID namespace that the procfs shows, whoever reads
since:  always
needs:  procmount config:FILE_LOCKING
---*/
/* fixtures/locks.h has the drawing. */
#include "case.h"
#include "locks.h"

LOCKS_IN_TWO_NAMESPACES;

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

/* Control: without a lock neither has anything. */
TEST_F(locks, without_a_lock_nothing_is_there)
{
	int fd = must(self->outer, openat, AT_FDCWD, self->file, O_RDWR | O_CREAT, 0600);

	EXPECT_STREQ("", lock_waiters(self->outer, self->outer_proc, self->file));
	EXPECT_EQ(NULL, strstr(read_file(self->outer, "%s/1/fdinfo/%d", self->outer_proc, fd),
			       "lock:"));
}

CASE_MAIN
