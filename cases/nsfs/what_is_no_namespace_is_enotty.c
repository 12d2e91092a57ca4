// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nsfs-not-ns-enotty
claim:  the operations of ioctl_nsfs(2) fail with ENOTTY on a descriptor that is no namespace
        file
since:  4.11
partly: since:5.3 since:6.11 since:6.18
---*/
/*
 *	outer (1) ── init (2; 1 inside)     not: pipe, file and folder of procfs, memory, pidfd
 */
#include "case.h"
#include "nsfs.h"

FIXTURE(files) { struct actor *outer, *init; int ns; };

FIXTURE_VARIANT(files) { const char *needs; unsigned long request; long number; };

FIXTURE_VARIANT_ADD(files, userns) { "", NS_GET_USERNS, 0 };
FIXTURE_VARIANT_ADD(files, parent) { "", NS_GET_PARENT, 0 };
FIXTURE_VARIANT_ADD(files, nstype) { "", NS_GET_NSTYPE, 0 };
FIXTURE_VARIANT_ADD(files, owner_uid) { "", NS_GET_OWNER_UID, 0 };
FIXTURE_VARIANT_ADD(files, pid_from) { "since:6.11", NS_GET_PID_FROM_PIDNS, 1 };
FIXTURE_VARIANT_ADD(files, tgid_from) { "since:6.11", NS_GET_TGID_FROM_PIDNS, 1 };
FIXTURE_VARIANT_ADD(files, pid_in) { "since:6.11", NS_GET_PID_IN_PIDNS, 2 };
FIXTURE_VARIANT_ADD(files, tgid_in) { "since:6.11", NS_GET_TGID_IN_PIDNS, 2 };
FIXTURE_VARIANT_ADD(files, id) { "since:6.18", NS_GET_ID_6_18, 0 };

FIXTURE_SETUP(files)
{
	SKIP_UNLESS(variant->needs);
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 2);
	self->ns = open_ns(self->outer, self->init, "pid");
}

FIXTURE_ENDS(files)

/* The argument: memory, or a number that init has in one of the two namespaces. */
#define ARG (variant->number ? variant->number : (long)shared(8))
#define EXPECT_ENOTTY(fd) EXPECT_ERRNO(ENOTTY, self->outer, ioctl, fd, variant->request, ARG)

static int opened(struct actor *who, const char *path)
{
	return must(who, openat, AT_FDCWD, shared_string("%s", path), O_RDONLY, 0);
}

TEST_F(files, on_others)
{
	int *pipe = shared(2 * sizeof(int));

	must(self->outer, pipe2, pipe, 0);
	EXPECT_ENOTTY(pipe[0]);
	EXPECT_ENOTTY(opened(self->outer, "/proc/self/status"));
	EXPECT_ENOTTY(opened(self->outer, "/proc/self/ns"));
	EXPECT_ENOTTY(opened(self->outer, "/proc/self"));
	EXPECT_ENOTTY(must(self->outer, memfd_create, shared_string("memory"), 0));
}

/* A process is not its namespace. */
TEST_F(files, on_a_pidfd)
{
	SKIP_UNLESS("since:5.3");
	EXPECT_ERRNO(ENOTTY, self->outer, ioctl, must(self->outer, pidfd_open, 2, 0),
		     variant->request, 0);
}

/* Control: on a namespace file none of them is unknown. */
TEST_F(files, on_a_namespace)
{
	long ret = call(self->outer, ioctl, self->ns, variant->request, ARG);

	/* The owner's UID is for user namespaces: EINVAL. */
	EXPECT_EQ(variant->request == NS_GET_OWNER_UID ? EINVAL : 0, ret == -1 ? errno : 0);
}

CASE_MAIN
