// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-proc-entry-absent procfs-shows-mounters-ns
claim:  a procfs mounted inside a PID namespace has neither an entry nor a path for any
        process outside, not even for the parent of its init
since:  always
needs:  procmount
---*/
/* fixtures/visibility.h has the drawing. */
#include "case.h"
#include "visibility.h"

OUTSIDE_AND_INSIDE;

/* Mounts a procfs that shows the namespace of @who, for @who to read. */
static const char *procfs_of(struct actor *who)
{
	own_mounts(who);
	return mount_procfs(who, "proc", NULL);
}

static long look_up(struct actor *who, const char *proc, const char *path)
{
	return call(who, faccessat, AT_FDCWD, shared_string("%s/%s", proc, path), F_OK, 0);
}

TEST_F(scene, readdir)
{
	EXPECT_STREQ("1 2 3", pids_in(self->init, procfs_of(self->init)));
}

/* 7 is target, the parent of init; 8 its thread; 9 to 11 members by outer numbers. */
TEST_F(scene, look_up)
{
	static const char *const paths[] = {
		"7", "7/status", "7/task/7", "8", "8/stat", "9", "10", "11", "11/ns/pid",
		"1/task/7", "self/task/8", "3/task/11",
	};
	const char *proc = procfs_of(self->init);

	for (size_t i = 0; i < sizeof(paths) / sizeof(*paths); i++) {
		EXPECT_EQ(-1, look_up(self->init, proc, paths[i]));
		EXPECT_EQ(ENOENT, errno);
	}
	EXPECT_EQ(0, look_up(self->init, proc, "3/task/3"));	/* Control: a member */
}

/* Control: what is missing inside is there outside. */
TEST_F(scene, outside_they_are_there)
{
	const char *proc = procfs_of(self->outer);

	EXPECT_STREQ("1 7 9 10 11", pids_in(self->outer, proc));
	EXPECT_EQ(0, look_up(self->outer, proc, "7/task/8"));
	EXPECT_EQ(0, look_up(self->outer, proc, "8/stat"));
	EXPECT_EQ(0, look_up(self->outer, proc, "11/ns/pid"));
}

/* It is a matter of the mount: an outer reader of the inner one finds no more. */
TEST_F(scene, read_by_an_outer_process)
{
	const char *proc = procfs_of(self->init);
	int inner = must(self->init, openat, AT_FDCWD, proc, O_PATH, 0);
	int fd = pass_fd(self->init, inner, self->outer);

	must(self->outer, fchdir, fd);
	EXPECT_STREQ("1 2 3", pids_in(self->outer, "."));
	EXPECT_ERRNO(ENOENT, self->outer, faccessat, fd, "7", F_OK, 0);
	EXPECT_RETURNS(0, self->outer, faccessat, fd, "3", F_OK, 0);	/* Control */
}

CASE_MAIN
