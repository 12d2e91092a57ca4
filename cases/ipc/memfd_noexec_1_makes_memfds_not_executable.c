// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ipc-memfd-noexec-1-effect
claim:  with vm.memfd_noexec 1 in its PID namespace a process gets a memfd without execute
        bits and with F_SEAL_EXEC, unless it says MFD_EXEC
since:  6.3
needs:  cap:sys_admin config:MEMFD_CREATE config:SYSCTL executable-memfd
---*/
/*
 *	test ── outer ──┬── init ── member ── thread
 *	                └── host ── guest		setns() to the namespace of init, then fork
 */
#include "case.h"
#include "memfd.h"

NOEXEC_NAMESPACE;

TEST_F(namespace, without_a_flag)
{
	ASSERT_EQ(0, write_noexec(self->init, 1));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->init, 0));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->member, 0));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->thread, 0));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->member, MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

TEST_F(namespace, execute_bits_cannot_be_added)
{
	long fd;

	ASSERT_EQ(0, write_noexec(self->init, 1));
	fd = must(self->member, memfd_create, shared_string("file"), 0);
	EXPECT_ERRNO(EPERM, self->member, fchmod, fd, 0700);
	EXPECT_RETURNS(0, self->member, fchmod, fd, 0600);
}

/* Control: 0 is the value that all of them begin with. */
TEST_F(namespace, with_value_0)
{
	EXPECT_STREQ(EXECUTABLE, memfd(self->init, 0));
	EXPECT_STREQ(EXECUTABLE, memfd(self->member, 0));
	EXPECT_STREQ(EXECUTABLE, memfd(self->thread, 0));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->member, MFD_NOEXEC_SEAL));
}

/* Control: with one of the flags the value does not matter. */
TEST_F(namespace, with_a_flag)
{
	ASSERT_EQ(0, write_noexec(self->init, 1));
	EXPECT_STREQ(EXECUTABLE, memfd(self->init, MFD_EXEC));
	EXPECT_STREQ(EXECUTABLE, memfd(self->member, MFD_EXEC));
	EXPECT_STREQ(EXECUTABLE, memfd(self->thread, MFD_EXEC));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->member, MFD_NOEXEC_SEAL));
}

TEST_F(namespace, from_outside_only_the_child_that_is_put_there)
{
	struct actor *guest = join("guest", self->host, self->init);

	ASSERT_EQ(0, write_noexec(self->init, 1));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(guest, 0));
	EXPECT_STREQ(EXECUTABLE, memfd(self->host, 0));
	EXPECT_STREQ(EXECUTABLE, memfd(self->outer, 0));
}

CASE_MAIN
