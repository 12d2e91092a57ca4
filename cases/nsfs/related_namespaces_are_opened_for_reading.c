// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nsfs-get-parent-fd-flags
claim:  the descriptors of NS_GET_PARENT and NS_GET_USERNS are read-only and closed on exec
since:  always
---*/
/*
 *	outer ── caller ── init (1 inside)
 */
#include "case.h"

FIXTURE(related) { struct actor *caller, *init; int ns; };

FIXTURE_VARIANT(related) { unsigned long request; };

FIXTURE_VARIANT_ADD(related, parent) { .request = NS_GET_PARENT };
FIXTURE_VARIANT_ADD(related, userns) { .request = NS_GET_USERNS };

FIXTURE_SETUP(related)
{
	self->caller = actor("caller", .by = actor("outer", .flags = CLONE_NEWPID));
	self->init = actor("init", .by = self->caller, .flags = CLONE_NEWPID);
	self->ns = open_ns(self->caller, self->init, "pid");
}

FIXTURE_ENDS(related)

TEST_F(related, for_reading)
{
	int fd = must(self->caller, ioctl, self->ns, variant->request, 0);

	EXPECT_EQ(O_RDONLY, must(self->caller, fcntl, fd, F_GETFL) & O_ACCMODE);
}

TEST_F(related, marked_as_close_on_exec)
{
	int fd = must(self->caller, ioctl, self->ns, variant->request, 0);

	EXPECT_RETURNS(FD_CLOEXEC, self->caller, fcntl, fd, F_GETFD);
}

TEST_F(related, closed_on_exec)
{
	int fd = must(self->caller, ioctl, self->ns, variant->request, 0);

	EXPECT_RETURNS(0, self->caller, fcntl, self->ns, F_GETFD);
	exec_again(self->caller);
	EXPECT_ERRNO(EBADF, self->caller, fcntl, fd, F_GETFD);
	EXPECT_RETURNS(0, self->caller, fcntl, self->ns, F_GETFD);	/* control */
}

CASE_MAIN
