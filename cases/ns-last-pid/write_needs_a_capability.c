// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ns-last-pid-write-eperm ns-last-pid-read-unprivileged ns-last-pid-cap-sys-admin
        ns-last-pid-cap-checkpoint-restore
claim:  whoever may read ns_last_pid may open it for writing, too, but a write needs
        CAP_SYS_ADMIN or CAP_CHECKPOINT_RESTORE, either of them
since:  5.9
needs:  config:CHECKPOINT_RESTORE
partly: cap:setuid
---*/
/*
 *	test ── init (1 inside) ── writer (2 inside)
 */
#include "case.h"
#include "ns_last_pid.h"

#define EITHER (CAP_BIT(CAP_SYS_ADMIN) | CAP_BIT(CAP_CHECKPOINT_RESTORE))

FIXTURE(namespace) {
	struct actor *init, *writer;
	uint64_t all;
};

FIXTURE_SETUP(namespace)
{
	int cap;

	self->init = actor("init", .flags = CLONE_NEWPID);
	self->writer = actor("writer", .by = self->init);
	for (cap = 0; cap < 64; cap++)	/* what there is to drop from */
		self->all |= has_capability(cap) ? CAP_BIT(cap) : 0;
	next_pid_is(self->init, 501);
}

FIXTURE_ENDS(namespace)

#define EXPECT_REFUSED(writer) do { \
	EXPECT_EQ(EPERM, write_last_pid(writer, "600")); \
	EXPECT_STREQ("500", last_pid(self->init)); \
	EXPECT_RETURNS(501, actor("child", .by = self->init), getpid); \
} while (0)

#define EXPECT_ACCEPTED(writer) do { \
	EXPECT_EQ(0, write_last_pid(writer, "600")); \
	EXPECT_STREQ("600", last_pid(self->init)); \
	EXPECT_RETURNS(601, actor("child", .by = self->init), getpid); \
} while (0)

TEST_F(namespace, without_any_capability)
{
	keep_capabilities(self->writer, 0);
	EXPECT_REFUSED(self->writer);
}

TEST_F(namespace, with_all_others)
{
	keep_capabilities(self->writer, self->all & ~EITHER);
	EXPECT_REFUSED(self->writer);
}

TEST_F(namespace, with_cap_sys_admin_alone)
{
	keep_capabilities(self->writer, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_ACCEPTED(self->writer);
}

TEST_F(namespace, with_cap_checkpoint_restore_alone)
{
	keep_capabilities(self->writer, CAP_BIT(CAP_CHECKPOINT_RESTORE));
	EXPECT_ACCEPTED(self->writer);
}

TEST_F(namespace, init_without_any_capability)
{
	keep_capabilities(self->init, 0);
	EXPECT_REFUSED(self->init);
}

TEST_F(namespace, read_without_any_capability)
{
	keep_capabilities(self->writer, 0);
	EXPECT_STREQ("500", last_pid(self->writer));
}

TEST_F(namespace, read_by_an_ordinary_user)
{
	SKIP_UNLESS("cap:setuid");
	must(self->writer, setresuid, 65534, 65534, 65534);
	EXPECT_STREQ("500", last_pid(self->writer));
	EXPECT_SUCCESS(self->writer, openat, AT_FDCWD, NS_LAST_PID, O_RDWR, 0);
	EXPECT_REFUSED(self->writer);
}

/* Who writes counts, not who opened the file. */
TEST_F(namespace, descriptor_of_a_privileged_process)
{
	long fd = must(self->init, openat, AT_FDCWD, NS_LAST_PID, O_RDWR, 0);

	fd = pass_fd(self->init, fd, self->writer);
	keep_capabilities(self->writer, 0);
	EXPECT_ERRNO(EPERM, self->writer, write, fd, "600", 3);
	EXPECT_STREQ("500", last_pid(self->init));
}

/* Control: the other way round, which also shows that the file can be opened. */
TEST_F(namespace, descriptor_of_an_unprivileged_process)
{
	long fd;

	keep_capabilities(self->writer, 0);
	fd = call(self->writer, openat, AT_FDCWD, NS_LAST_PID, O_RDWR, 0);
	ASSERT_GE(fd, 0);
	fd = pass_fd(self->writer, fd, self->init);
	EXPECT_RETURNS(3, self->init, write, fd, "600", 3);
	EXPECT_STREQ("600", last_pid(self->init));
}

CASE_MAIN
