// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-pinned-dir-fd-stale
claim:  the open folder of a process that has ended leads to nothing, not even to a
        new process with the same numbers
since:  always
needs:  procmount syscall:clone3
---*/
/*
 * fixtures/procfs_levels.h has the drawing. A child of inner, 13, 7 and 4, ends, and
 * another one gets its numbers.
 */
#include "case.h"
#include "procfs_levels.h"

THREE_LEVELS;

FIXTURE_VARIANT(levels) {
	int level;
};

FIXTURE_VARIANT_ADD(levels, outer_mount) { .level = 0 };
FIXTURE_VARIANT_ADD(levels, middle_mount) { .level = 1 };
FIXTURE_VARIANT_ADD(levels, inner_mount) { .level = 2 };

/* The folder of the process 13, 7 and 4 on the mount of a level. */
static const char *folder_on(FIXTURE_DATA(levels) *self, int level)
{
	const char *mounts[] = { self->outer_proc, self->middle_proc, self->inner_proc };
	static const int numbers[] = { 13, 7, 4 };

	return shared_string("%s/%d", mounts[level], numbers[level]);
}

static bool is_gone(struct actor *who, int folder, const char *name)
{
	return call(who, openat, folder, name, O_RDONLY, 0) == -1 &&
	       (errno == ENOENT || errno == ESRCH);
}

#define EXPECT_DEAD(folder) \
	do { \
		EXPECT_TRUE(is_gone(self->outer, folder, "status")); \
		EXPECT_TRUE(is_gone(self->outer, folder, "comm")); \
		EXPECT_TRUE(is_gone(self->outer, folder, "ns/pid")); \
		EXPECT_TRUE(is_gone(self->outer, folder, "task")); \
	} while (0)

TEST_F(levels, before_and_after_the_numbers_are_used_again)
{
	struct actor *old = named_actor("old", .by = self->inner);
	const char *path = folder_on(self, variant->level);
	int folder = must(self->outer, openat, AT_FDCWD, path, O_RDONLY | O_DIRECTORY, 0);

	/* Control: while it lives the folder leads to its files. */
	EXPECT_SUCCESS(self->outer, openat, folder, "status", O_RDONLY, 0);
	EXPECT_SUCCESS(self->outer, openat, folder, "task", O_RDONLY, 0);
	LEAVES(old);
	EXPECT_DEAD(folder);
	named_actor("new", .by = self->inner, .set_tid = { 4, 7, 13 }, .set_tid_size = 3);
	EXPECT_DEAD(folder);
	EXPECT_STREQ("new", read_file(self->outer, "%s/comm", path));	/* the path does */
	EXPECT_DEAD(folder);
}

/* A file that was open: it does not become the new process's either. */
TEST_F(levels, an_open_file)
{
	struct actor *old = named_actor("old", .by = self->inner);
	const char *path = folder_on(self, variant->level);
	int file = must(self->outer, openat, AT_FDCWD, shared_string("%s/status", path), O_RDONLY);

	LEAVES(old);
	actor("new", .by = self->inner, .set_tid = { 4, 7, 13 }, .set_tid_size = 3);
	EXPECT_ERRNO(ESRCH, self->outer, read, file, shared(64), 64);
}

CASE_MAIN
