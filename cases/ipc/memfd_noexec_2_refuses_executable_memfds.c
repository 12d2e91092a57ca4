// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ipc-memfd-noexec-2-exec-eacces ipc-memfd-noexec-2-flagless-rejected
claim:  with vm.memfd_noexec 2 in its PID namespace a process gets EACCES from
        memfd_create(), unless it says MFD_NOEXEC_SEAL
since:  6.3
needs:  cap:sys_admin config:MEMFD_CREATE config:SYSCTL executable-memfd
fixes:  202e14222fad (6.6) MFD_EXEC is refused, a call without a flag no more
divergence: D14 without_a_flag 6.6.. kernels make a sealed memfd that is not executable
---*/
/*
 *	test ── outer ──┬── init ── member ── thread
 *	                └── host ── guest		setns() to the namespace of init, then fork
 */
#include "case.h"
#include "memfd.h"

NOEXEC_NAMESPACE;

TEST_F(namespace, with_mfd_exec)
{
	ASSERT_EQ(0, write_noexec(self->init, 2));
	EXPECT_STREQ("EACCES", memfd(self->init, MFD_EXEC));
	EXPECT_STREQ("EACCES", memfd(self->member, MFD_EXEC));
	EXPECT_STREQ("EACCES", memfd(self->thread, MFD_EXEC));
	EXPECT_STREQ("EACCES", memfd(self->member, MFD_EXEC | MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

TEST_F(namespace, without_a_flag)
{
	ASSERT_EQ(0, write_noexec(self->init, 2));
	EXPECT_STREQ("EACCES", memfd(self->member, 0));
}

/* Whether it is refused or not, what comes of it is not executable. */
TEST_F(namespace, without_a_flag_it_is_not_executable)
{
	const char *seen;

	ASSERT_EQ(0, write_noexec(self->init, 2));
	seen = memfd(self->member, 0);
	EXPECT_STREQ(strcmp(seen, "EACCES") ? NOT_EXECUTABLE : "EACCES", seen);
}

/* Control: with the flag, and with 1 instead of 2. */
TEST_F(namespace, with_mfd_noexec_seal)
{
	ASSERT_EQ(0, write_noexec(self->init, 2));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->init, MFD_NOEXEC_SEAL));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->member, MFD_NOEXEC_SEAL));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->thread, MFD_NOEXEC_SEAL));
}

TEST_F(namespace, with_value_1)
{
	ASSERT_EQ(0, write_noexec(self->init, 1));
	EXPECT_STREQ(EXECUTABLE, memfd(self->init, MFD_EXEC));
	EXPECT_STREQ(EXECUTABLE, memfd(self->member, MFD_EXEC));
	EXPECT_STREQ(NOT_EXECUTABLE, memfd(self->member, 0));
}

TEST_F(namespace, from_outside_only_the_child_that_is_put_there)
{
	struct actor *guest = join("guest", self->host, self->init);

	ASSERT_EQ(0, write_noexec(self->init, 2));
	EXPECT_STREQ("EACCES", memfd(guest, MFD_EXEC));
	EXPECT_STREQ(EXECUTABLE, memfd(self->host, MFD_EXEC));
	EXPECT_STREQ(EXECUTABLE, memfd(self->outer, MFD_EXEC));
}

CASE_MAIN
