// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nsfs-initial-inode
claim:  the file of the initial PID namespace has the inode 4026531836, and no other has it
since:  always
partly: cap:sys_admin cap:sys_ptrace procmount
---*/
/*
 *	test ── outer ── init     each but the first in a namespace that the test has made
 */
#include "case.h"

#define PF_KTHREAD 0x00200000	/* flags of proc_pid_stat(5): a thread of the kernel's */

FIXTURE(inode) { struct actor *outer, *init; };

FIXTURE_SETUP(inode)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(inode)

/* Process 2 of the initial namespace is the kernel's: nowhere else is there such a one. */
TEST_F(inode, where_the_kernels_threads_are)
{
	struct actor *reader;
	const char *proc;
	long flags;

	SKIP_UNLESS("cap:sys_admin cap:sys_ptrace procmount");
	reader = actor("reader");
	own_mounts(reader);
	proc = mount_procfs(reader, "proc", NULL);
	flags = stat_field(reader, proc, "2", 9);
	EXPECT_EQ(flags >= 0 && (flags & PF_KTHREAD), ns_inode(test, "pid") == 4026531836UL);
}

TEST_F(inode, of_no_new_one)
{
	ino_t outer = ns_inode(self->outer, "pid"), init = ns_inode(self->init, "pid");

	EXPECT_NE(4026531836UL, outer);
	EXPECT_NE(4026531836UL, init);
	EXPECT_NE(outer, init);
	EXPECT_NE(outer, ns_inode(test, "pid"));
}

CASE_MAIN
