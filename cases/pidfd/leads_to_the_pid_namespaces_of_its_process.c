// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-get-pid-namespace pidfd-get-pid-for-children pidfd-get-namespace-dead-esrch
        setns-pidfd-ok
claim:  by a pidfd one gets the PID namespace of a process and the one of its children, until
        the process is gone
since:  6.11
---*/
/*
 *	outer (1) ──┬── process (2)   setns() to target's namespace
 *	            └── target (3; 1 inside)
 */
#include "case.h"

FIXTURE(namespaces) {
	struct actor *outer, *process, *target;
	int pidfd;
};

FIXTURE_SETUP(namespaces)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->process = actor("process", .by = self->outer);
	self->target = actor("target", .by = self->outer, .flags = CLONE_NEWPID);
	must(self->process, setns, open_ns(self->process, self->target, "pid"), CLONE_NEWPID);
	self->pidfd = must(self->outer, pidfd_open, 2, 0);
}

FIXTURE_ENDS(namespaces)

/* The namespace that a descriptor of an actor leads to; 0 for an error. */
static ino_t inode_by(struct actor *who, int pidfd, unsigned long request)
{
	int fd = call(who, ioctl, pidfd, request, 0);

	return fd < 0 ? 0 : fd_inode(who, fd);
}

TEST_F(namespaces, its_own)
{
	EXPECT_EQ(ns_inode(self->process, "pid"),
		  inode_by(self->outer, self->pidfd, PIDFD_GET_PID_NAMESPACE));
}

TEST_F(namespaces, its_childrens)
{
	EXPECT_EQ(ns_inode(self->target, "pid"),
		  inode_by(self->outer, self->pidfd, PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE));
}

TEST_F(namespaces, of_a_process_of_another_namespace)
{
	int pidfd = must(self->outer, pidfd_open, 3, 0);
	ino_t target = ns_inode(self->target, "pid");

	EXPECT_EQ(target, inode_by(self->outer, pidfd, PIDFD_GET_PID_NAMESPACE));
	EXPECT_EQ(target, inode_by(self->outer, pidfd, PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE));
}

/* Also where the process has no number: what matters is to have the descriptor. */
TEST_F(namespaces, of_a_process_outside)
{
	int pidfd = pass_fd(self->outer, self->pidfd, self->target);

	EXPECT_EQ(0, pid_seen_by(self->target, self->process));
	EXPECT_EQ(ns_inode(self->process, "pid"),
		  inode_by(self->target, pidfd, PIDFD_GET_PID_NAMESPACE));
	EXPECT_EQ(ns_inode(self->target, "pid"),
		  inode_by(self->target, pidfd, PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE));
}

/* Each thread has a namespace for its own children. */
TEST_F(namespaces, of_a_thread)
{
	struct actor *thread = has_number(actor("thread", .by = self->target, .thread = true), 2);
	struct actor *nested = actor("nested", .by = self->target, .flags = CLONE_NEWPID);
	int pidfd = must(self->outer, pidfd_open, 4, PIDFD_THREAD);

	must(thread, setns, open_ns(thread, nested, "pid"), CLONE_NEWPID);
	EXPECT_EQ(ns_inode(self->target, "pid"),
		  inode_by(self->outer, pidfd, PIDFD_GET_PID_NAMESPACE));
	EXPECT_EQ(ns_inode(nested, "pid"),
		  inode_by(self->outer, pidfd, PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE));
}

TEST_F(namespaces, none_of_a_process_that_is_gone)
{
	LEAVES(self->process);
	EXPECT_ERRNO(ESRCH, self->outer, ioctl, self->pidfd, PIDFD_GET_PID_NAMESPACE, 0);
	EXPECT_ERRNO(ESRCH, self->outer, ioctl, self->pidfd,
		     PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE, 0);
}

/* thread is 4 for outer. */
TEST_F(namespaces, setns_by_that_of_a_thread)
{
	ino_t target = ns_inode(self->target, "pid");
	int pidfd;

	has_number(actor("thread", .by = self->target, .thread = true), 2);
	pidfd = must(self->outer, pidfd_open, 4, PIDFD_THREAD);
	EXPECT_EQ(target, inode_by(self->outer, pidfd, PIDFD_GET_PID_NAMESPACE));
	EXPECT_EQ(target, inode_by(self->outer, pidfd, PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE));
	EXPECT_RETURNS(0, self->outer, setns, pidfd, CLONE_NEWPID);
	EXPECT_EQ(target, ns_inode(self->outer, "pid_for_children"));
}

CASE_MAIN
