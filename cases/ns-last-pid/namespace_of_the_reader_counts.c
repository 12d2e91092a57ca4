// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ns-last-pid-reader-ns-decides ns-last-pid-after-unshare-own-ns
claim:  ns_last_pid is that of the PID namespace of the process that reads or writes it,
        not of the procfs mount and not of the namespace for its children
since:  always
needs:  config:CHECKPOINT_RESTORE
partly: procmount
---*/
/*
 *	test ── outer ── inner         ns_last_pid of outer's namespace: 700
 *	        └ each mounts procfs        of inner's:                  500
 */
#include "case.h"
#include "ns_last_pid.h"

FIXTURE(readers) {
	struct actor *outer, *inner;
};

FIXTURE_SETUP(readers)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->inner = actor("inner", .by = self->outer, .flags = CLONE_NEWPID);
	next_pid_is(self->outer, 701);
	next_pid_is(self->inner, 501);
}

FIXTURE_ENDS(readers)

/* Path of the file below a procfs of an actor's PID namespace. */
static const char *file_of(struct actor *who)
{
	return shared_string("%s/sys/kernel/ns_last_pid", mount_procfs(who, who->name, NULL));
}

TEST_F(readers, read_through_either_mount)
{
	const char *outer_file, *inner_file;

	SKIP_UNLESS("procmount");
	outer_file = file_of(self->outer);
	inner_file = file_of(self->inner);
	EXPECT_STREQ("700", read_file(self->outer, "%s", outer_file));
	EXPECT_STREQ("700", read_file(self->outer, "%s", inner_file));
	EXPECT_STREQ("500", read_file(self->inner, "%s", outer_file));
	EXPECT_STREQ("500", read_file(self->inner, "%s", inner_file));
}

TEST_F(readers, written_through_the_mount_of_the_other)
{
	const char *outer_file, *inner_file;

	SKIP_UNLESS("procmount");
	outer_file = file_of(self->outer);
	inner_file = file_of(self->inner);
	EXPECT_EQ(0, write_file(self->outer, inner_file, "800"));
	EXPECT_EQ(0, write_file(self->inner, outer_file, "600"));
	EXPECT_STREQ("800", last_pid(self->outer));
	EXPECT_STREQ("600", last_pid(self->inner));
	EXPECT_RETURNS(601, actor("child", .by = self->inner), getpid);
	EXPECT_RETURNS(802, actor("child", .by = self->outer), getpid);
}

/* Opened by one, read and written by the other. */
TEST_F(readers, through_a_descriptor_of_the_other)
{
	long fd = must(self->outer, openat, AT_FDCWD, NS_LAST_PID, O_RDWR, 0);
	int inside = pass_fd(self->outer, fd, self->inner);
	char *text = shared(16);

	EXPECT_RETURNS(4, self->inner, pread64, inside, text, 15, 0);
	EXPECT_STREQ("500\n", text);
	EXPECT_RETURNS(3, self->inner, pwrite64, inside, "600", 3, 0);
	EXPECT_STREQ("600", last_pid(self->inner));
	EXPECT_STREQ("700", last_pid(self->outer));
}

TEST_F(readers, after_unshare_that_of_the_own_namespace)
{
	struct actor *first;

	must(self->inner, unshare, CLONE_NEWPID);
	EXPECT_STREQ("500", last_pid(self->inner));
	first = actor("first", .by = self->inner);	/* 501 in inner's namespace */
	skip_pids(first, 3);
	EXPECT_STREQ("504", last_pid(self->inner));
	EXPECT_STREQ("4", last_pid(first));
	EXPECT_EQ(0, write_last_pid(self->inner, "600"));
	EXPECT_STREQ("600", last_pid(self->inner));
	EXPECT_STREQ("4", last_pid(first));
	EXPECT_RETURNS(5, actor("second", .by = self->inner), getpid);
	EXPECT_STREQ("601", last_pid(self->inner));
}

TEST_F(readers, after_setns_that_of_the_own_namespace)
{
	struct actor *joiner = actor("joiner", .by = self->outer);	/* 701 */

	join("injected", joiner, self->inner);	/* 702, 501 in inner's namespace */
	EXPECT_STREQ("702", last_pid(joiner));
	EXPECT_EQ(0, write_last_pid(joiner, "800"));
	EXPECT_STREQ("800", last_pid(self->outer));
	EXPECT_STREQ("501", last_pid(self->inner));
}

TEST_F(readers, of_a_thread_that_of_its_process)
{
	struct actor *thread = actor("thread", .by = self->inner, .thread = true);

	EXPECT_STREQ("501", last_pid(thread));
	EXPECT_EQ(0, write_last_pid(thread, "600"));
	EXPECT_STREQ("600", last_pid(self->inner));
	EXPECT_STREQ("701", last_pid(self->outer));
}

CASE_MAIN
