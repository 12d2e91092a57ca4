// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: limits-default-initial-half-threads limits-applies-to-root limits-charged-to-ancestors
claim:  the limit of the initial user namespace is half of threads-max when the machine is up,
        and binds root with all capabilities
since:  4.9
needs:  config:SYSCTL cap:sys_resource disposable
---*/
#include "case.h"
#include "ucount.h"

FIXTURE(initial) {
	const char *limit;
	struct actor *root;
};

FIXTURE_SETUP(initial)
{
	self->limit = read_file(test, MAX_PID_NAMESPACES);
	self->root = actor("root");
}

FIXTURE_TEARDOWN(initial)
{
	write_file(test, MAX_PID_NAMESPACES, self->limit);
	end_of_test();
}

TEST_F(initial, half_of_threads_max)
{
	long threads = atol(read_file(test, "/proc/sys/kernel/threads-max"));

	EXPECT_LT(2, threads);
	EXPECT_EQ(threads / 2, atol(self->limit));
}

TEST_F(initial, zero_binds_root)
{
	EXPECT_STREQ(status_line(self->root, "/proc", "thread-self", "CapBnd"),
		     status_line(self->root, "/proc", "thread-self", "CapEff"));
	set_limit(test, 0);
	EXPECT_FULL(self->root);
	EXPECT_ERRNO(ENOSPC, self->root, unshare, CLONE_NEWPID);
	/* Control */
	set_limit(test, 100000);
	EXPECT_ROOM(self->root);
	EXPECT_RETURNS(0, self->root, unshare, CLONE_NEWPID);
}

/* Root made that user namespace, so what is created there is root's, too. */
TEST_F(initial, zero_binds_user_namespaces_below)
{
	struct actor *below = actor("below");

	enter_user_namespace(below);
	EXPECT_STREQ("2147483647", read_file(below, MAX_PID_NAMESPACES));
	set_limit(test, 0);
	EXPECT_FULL(below);
	/* Control */
	set_limit(test, 100000);
	EXPECT_ROOM(below);
}

CASE_MAIN
