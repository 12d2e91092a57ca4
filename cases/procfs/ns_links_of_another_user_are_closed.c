// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-ns-link-permission
claim:  ns/pid and ns/pid_for_children of a process that the reader may not trace can
        neither be read as links nor opened: EACCES
since:  always
needs:  procmount cap:setuid cap:setgid
divergence: D21 link 5.10..5.10 later ones of this line read as an empty buffer
---*/
/*
 *	test ── outer ─┬─ init (2; 1 in a namespace of its own)
 *	          1    └─ stranger (3), another user ── child (4), the same user
 */
#include "case.h"
#include "procfs_stranger.h"

FIXTURE(users) {
	struct actor *outer, *stranger;
	const char *proc;
};

FIXTURE_VARIANT(users) {
	const char *name;
};

FIXTURE_VARIANT_ADD(users, pid) { .name = "pid" };
FIXTURE_VARIANT_ADD(users, pid_for_children) { .name = "pid_for_children" };

FIXTURE_SETUP(users)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->stranger = new_stranger("stranger", self->outer, STRANGER, 0);
	actor("child", .by = self->stranger);
	self->proc = mount_procfs(self->outer, "proc", NULL);
}

FIXTURE_ENDS(users)

TEST_F(users, link)
{
	EXPECT_STREQ("EACCES", read_link(self->stranger, "%s/1/ns/%s", self->proc, variant->name));
	EXPECT_STREQ("EACCES", read_link(self->stranger, "%s/2/ns/%s", self->proc, variant->name));
}

#define FILE_OF(pid) shared_string("%s/%d/ns/%s", self->proc, pid, variant->name)

TEST_F(users, open)
{
	EXPECT_ERRNO(EACCES, self->stranger, openat, AT_FDCWD, FILE_OF(1), O_RDONLY);
	EXPECT_ERRNO(EACCES, self->stranger, openat, AT_FDCWD, FILE_OF(2), O_RDONLY);
	/* Control: its own user's processes, and a reader that may trace all. */
	EXPECT_SUCCESS(self->stranger, openat, AT_FDCWD, FILE_OF(3), O_RDONLY);
	EXPECT_SUCCESS(self->stranger, openat, AT_FDCWD, FILE_OF(4), O_RDONLY);
	EXPECT_SUCCESS(self->outer, openat, AT_FDCWD, FILE_OF(2), O_RDONLY);
	EXPECT_SUCCESS(self->outer, openat, AT_FDCWD, FILE_OF(4), O_RDONLY);
}

/* Control: the links that the stranger may read, its own and its user's. */
TEST_F(users, link_of_the_same_user)
{
	const char *link = read_link(self->outer, "%s/1/ns/%s", self->proc, variant->name);

	EXPECT_STREQ(link, read_link(self->stranger, "%s/self/ns/%s", self->proc, variant->name));
	EXPECT_STREQ(link, read_link(self->stranger, "%s/4/ns/%s", self->proc, variant->name));
	EXPECT_STREQ(link, read_link(self->outer, "%s/3/ns/%s", self->proc, variant->name));
	EXPECT_EQ('p', link[0]);	/* no error */
}

CASE_MAIN
