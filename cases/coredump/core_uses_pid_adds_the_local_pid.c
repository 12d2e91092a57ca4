// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: coredump-uses-pid-local
claim:  with core_uses_pid and no %p in core_pattern the name of a core ends in the PID of the
        crashed process in its own PID namespace
since:  always
needs:  disposable config:COREDUMP
partly: initial-pidns
---*/
/*
 *	test ── outer ── init (1 inside) ──── member (5) and a thread of it (7)
 */
#include "case.h"
#include "coredump.h"

NAMESPACE_THAT_DUMPS;

#define EXPECT_CORE(pattern, name, crashed, process) \
	do { \
		core_setting("core_pattern", "%s/" pattern, scratch()); \
		crash(crashed); \
		EXPECT_KILLED(SIGSEGV, process); \
		EXPECT_STREQ(name, core_files(self->outer, scratch())); \
	} while (0)

TEST_F(core, of_init)
{
	core_setting("core_uses_pid", "1");
	EXPECT_CORE("core", "core.1", self->init, self->init);
}

TEST_F(core, of_a_member)
{
	core_setting("core_uses_pid", "1");
	EXPECT_CORE("core", "core.5", self->member, self->member);
}

TEST_F(core, of_a_thread)
{
	core_setting("core_uses_pid", "1");
	EXPECT_CORE("core", "core.5", self->thread, self->member);
}

TEST_F(core, of_a_nested_namespace)
{
	struct actor *nested = actor("nested", .by = self->member, .flags = CLONE_NEWPID);

	core_setting("core_uses_pid", "1");
	EXPECT_CORE("core", "core.1", nested, nested);
}

/* %P is not %p. */
TEST_F(core, with_the_initial_pid_in_the_pattern)
{
	const char *name;

	SKIP_UNLESS("initial-pidns");
	name = shared_string("core-%d.5", pid_seen_by(test, self->member));
	core_setting("core_uses_pid", "1");
	EXPECT_CORE("core-%%P", name, self->member, self->member);
}

/* Control: with %p there is nothing to add. */
TEST_F(core, with_the_local_pid_in_the_pattern)
{
	core_setting("core_uses_pid", "1");
	EXPECT_CORE("core-%%p", "core-5", self->member, self->member);
}

/* Control: it is the setting that does it. */
TEST_F(core, without_the_setting)
{
	EXPECT_CORE("core", "core", self->member, self->member);
}

CASE_MAIN
