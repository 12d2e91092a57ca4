// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-mount-after-unshare-not-inside procfs-shows-mounters-ns
claim:  procfs mounted by a process after its unshare(CLONE_NEWPID) or setns() shows the
        PID namespace that the process is in, not that of its future children
since:  always
needs:  procmount
---*/
/*
 *	test ── outer ── mounter ── child        mounter has called unshare or setns:
 *	outer      1        4         5          its mounts show the upper line,
 *	inside                        1 or 2     its child's the lower
 */
#include "case.h"
#include "procfs_levels.h"

FIXTURE(mounter) {
	struct actor *outer, *mounter;
	const char *(*mount)(struct actor *who, const char *name);
};

FIXTURE_VARIANT(mounter) {
	const char *(*mount)(struct actor *who, const char *name);
};

static const char *by_mount(struct actor *who, const char *name)
{
	return mount_procfs(who, name, NULL);
}

FIXTURE_VARIANT_ADD(mounter, mount) { .mount = by_mount };
FIXTURE_VARIANT_ADD(mounter, fsmount) { .mount = fsmount_procfs };

FIXTURE_SETUP(mounter)
{
	self->mount = variant->mount;
	self->outer = named_actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	skip_pids(self->outer, 2);
	self->mounter = has_number(named_actor("mounter", .by = self->outer), 4);
}

FIXTURE_ENDS(mounter)

TEST_F(mounter, before_the_first_child)
{
	const char *proc;

	must(self->mounter, unshare, CLONE_NEWPID);
	proc = self->mount(self->mounter, "proc");
	EXPECT_STREQ("1 4", pids_in(self->mounter, proc));
	EXPECT_STREQ("4", read_link(self->mounter, "%s/self", proc));
}

TEST_F(mounter, after_the_first_child)
{
	struct actor *child = with_name(new_init("child", self->mounter, BY_UNSHARE));
	const char *proc = self->mount(self->mounter, "proc");

	EXPECT_STREQ("1 4 5", pids_in(child, proc));
	EXPECT_STREQ("outer mounter child", names_in(self->mounter, proc));
	EXPECT_STREQ("4", read_link(self->mounter, "%s/self", proc));
}

TEST_F(mounter, after_setns)
{
	struct actor *init = named_actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	const char *proc;

	must(self->mounter, setns, open_ns(self->mounter, init, "pid"), CLONE_NEWPID);
	proc = self->mount(self->mounter, "proc");
	EXPECT_STREQ("1 4 5", pids_in(self->mounter, proc));
	EXPECT_STREQ("4", read_link(self->mounter, "%s/self", proc));
}

/* Control: the children are in the namespace that their parent did not show. */
TEST_F(mounter, by_the_child_after_unshare)
{
	struct actor *child = with_name(new_init("child", self->mounter, BY_UNSHARE));
	const char *proc = self->mount(child, "proc");

	EXPECT_STREQ("child", names_in(self->mounter, proc));
	EXPECT_STREQ("1", read_link(child, "%s/self", proc));
	EXPECT_STREQ("ENOENT", read_link(self->mounter, "%s/self", proc));
}

TEST_F(mounter, by_the_child_after_setns)
{
	struct actor *init = named_actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	struct actor *child = with_name(join("child", self->mounter, init));
	const char *proc = self->mount(child, "proc");

	EXPECT_STREQ("init child", names_in(self->mounter, proc));
	EXPECT_STREQ("2", read_link(child, "%s/self", proc));
	EXPECT_STREQ("ENOENT", read_link(self->mounter, "%s/self", proc));
}

CASE_MAIN
