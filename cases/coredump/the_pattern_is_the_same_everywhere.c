// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: coredump-global-across-ns
claim:  core_pattern is one for all PID namespaces: what is set outside is read and used
        inside, and the other way round
since:  always
needs:  disposable procmount config:COREDUMP
---*/
/*
 *	test ── outer ── init (1 inside) ──── member (5) and a thread of it (7)
 */
#include "case.h"
#include "coredump.h"

NAMESPACE_THAT_DUMPS;

#define CORE_PATTERN "sys/kernel/core_pattern"

TEST_F(core, set_outside_read_inside)
{
	const char *proc = mount_procfs(self->init, "proc", NULL);
	const char *pattern = shared_string("%s/core-one", scratch());

	core_setting("core_pattern", "%s", pattern);
	EXPECT_STREQ(pattern, read_file(self->member, "%s/%s", proc, CORE_PATTERN));
	EXPECT_STREQ(pattern, read_file(self->init, "/proc/%s", CORE_PATTERN));
	/* Control: another one. */
	pattern = shared_string("%s/core-two", scratch());
	core_setting("core_pattern", "%s", pattern);
	EXPECT_STREQ(pattern, read_file(self->member, "%s/%s", proc, CORE_PATTERN));
}

TEST_F(core, set_outside_used_inside)
{
	core_setting("core_pattern", "%s/core-one", scratch());
	crash(self->member);
	EXPECT_KILLED(SIGSEGV, self->member);
	EXPECT_STREQ("core-one", core_files(self->outer, scratch()));
	core_setting("core_pattern", "%s/core-two", scratch());
	crash(self->init);
	EXPECT_KILLED(SIGSEGV, self->init);
	EXPECT_STREQ("core-one core-two", core_files(self->outer, scratch()));
}

/* other is a member of the namespace above. */
TEST_F(core, set_inside_used_outside)
{
	struct actor *other = actor("other", .by = self->outer);
	const char *proc = mount_procfs(self->init, "proc", NULL);
	const char *pattern = shared_string("%s/core-inner", scratch());

	core_setting("core_pattern", "%s/core-outer", scratch());
	EXPECT_EQ(0, write_file(self->member, shared_string("%s/%s", proc, CORE_PATTERN),
				pattern));
	EXPECT_STREQ(pattern, read_file(test, "/proc/%s", CORE_PATTERN));
	crash(other);
	EXPECT_KILLED(SIGSEGV, other);
	EXPECT_STREQ("core-inner", core_files(self->outer, scratch()));
}

CASE_MAIN
