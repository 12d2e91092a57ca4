// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: coredump-path-in-crashers-mntns
claim:  a file name in core_pattern is looked up in the mount namespace, from the root and
        from the working folder of the crashed process
since:  always
needs:  disposable config:COREDUMP
---*/
/*
 *	test ── outer ── init (1 inside) ──── member (5) and a thread of it (7)
 */
#include "case.h"
#include "coredump.h"

NAMESPACE_THAT_DUMPS;

#define EXPECT_CORE_OF_MEMBER \
	do { \
		crash(self->member); \
		EXPECT_KILLED(SIGSEGV, self->member); \
	} while (0)

/* Init has another file system at the same place. */
TEST_F(core, mount_namespace_of_a_member)
{
	own_mounts(self->init);
	core_setting("core_pattern", "%s/core", scratch());
	EXPECT_CORE_OF_MEMBER;
	EXPECT_STREQ("core", core_files(self->outer, scratch()));
	EXPECT_STREQ("", core_files(self->init, scratch()));
}

/* The other way round; watcher is there to look. */
TEST_F(core, mount_namespace_of_an_init)
{
	struct actor *nested = actor("nested", .by = self->init, .flags = CLONE_NEWPID);
	struct actor *watcher = actor("watcher", .by = self->outer);

	own_mounts(nested);
	must(watcher, setns, open_ns(watcher, nested, "mnt"), CLONE_NEWNS);
	core_setting("core_pattern", "%s/core", scratch());
	crash(nested);
	EXPECT_KILLED(SIGSEGV, nested);
	EXPECT_STREQ("core", core_files(watcher, scratch()));
	EXPECT_STREQ("", core_files(self->outer, scratch()));
}

TEST_F(core, root)
{
	const char *root = make_folder(self->outer, "root");
	const char *inside = make_folder(self->outer, "root/cores");

	core_setting("core_pattern", "/cores/core");
	must(self->member, chroot, root);
	EXPECT_CORE_OF_MEMBER;
	EXPECT_STREQ("core", core_files(self->outer, inside));
}

TEST_F(core, working_folder)
{
	const char *folder = make_folder(self->outer, "here");

	core_setting("core_pattern", "core");
	must(self->outer, chdir, scratch());
	must(self->init, chdir, "/");
	must(self->member, chdir, folder);
	EXPECT_CORE_OF_MEMBER;
	EXPECT_STREQ("core", core_files(self->outer, folder));
	EXPECT_STREQ("", core_files(self->outer, scratch()));
}

CASE_MAIN
