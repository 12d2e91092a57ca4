// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-shows-mounters-ns procfs-task-children-local
claim:  a procfs lists the same processes, and task/ the same threads, to a reader that
        takes one or two names at a time, in whatever PID namespace it is
since:  always
needs:  procmount
---*/
/*
 * fixtures/procfs_levels.h has the drawing. With threads of member and children of inner
 * there are
 *	               threads      children
 *	outer_proc     13 to 17     18 to 20
 *	middle_proc     7 to 11     12 to 14
 *	inner_proc      4 to 8       9 to 11
 */
#include "case.h"
#include "procfs_levels.h"

THREE_LEVELS;

#define NAMES_MAX 64

static int by_number(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

/* As pids_in(), by calls of getdents64(2) with a buffer of so many bytes. */
static const char *in_pieces(struct actor *who, const char *path, size_t size)
{
	int fd = must(who, openat, AT_FDCWD, shared_string("%s", path), O_RDONLY | O_DIRECTORY, 0);
	char *entries = shared(size), *list = shared(NAMES_MAX * 12), *end = list;
	int numbers[NAMES_MAX] = { 0 }, count = 0;
	long n, at;

	while ((n = must(who, getdents64, fd, entries, size)) > 0)
		for (at = 0; at < n; at += *(unsigned short *)(entries + at + 16)) {
			const char *name = entries + at + 19;	/* struct linux_dirent64 */

			if (*name < '0' || *name > '9')
				continue;
			if (count == NAMES_MAX)
				broke("more than %d names in %s", NAMES_MAX, path);
			numbers[count++] = atoi(name);
		}
	qsort(numbers, count, sizeof(*numbers), by_number);
	for (int i = 0; i < count; i++)
		end += sprintf(end, "%s%d", i ? " " : "", numbers[i]);
	return list;
}

/* An entry with a number is 24 bytes long, the longest name at the top of procfs below 56. */
#define ONE_NUMBER	24
#define TWO_NUMBERS	56

static void add_threads_and_children(struct actor *inner, struct actor *member)
{
	int i;

	for (i = 0; i < 5; i++)
		actor("thread", .by = member, .thread = true);
	for (i = 0; i < 3; i++)
		actor("child", .by = inner);
}

TEST_F(levels, processes)
{
	add_threads_and_children(self->inner, self->member);
	for (int i = 0; self->everyone[i]; i++) {
		struct actor *reader = self->everyone[i];

		EXPECT_STREQ("1 7 10 12 18 19 20",
			     in_pieces(reader, self->outer_proc, TWO_NUMBERS));
		EXPECT_STREQ("1 4 6 12 13 14", in_pieces(reader, self->middle_proc, TWO_NUMBERS));
		EXPECT_STREQ("1 3 9 10 11", in_pieces(reader, self->inner_proc, TWO_NUMBERS));
	}
}

/* The numbers of the levels overlap: who mixes them up goes on at the wrong place. */
TEST_F(levels, threads)
{
	const char *outer_task = shared_string("%s/12/task", self->outer_proc);
	const char *middle_task = shared_string("%s/6/task", self->middle_proc);
	const char *inner_task = shared_string("%s/3/task", self->inner_proc);

	add_threads_and_children(self->inner, self->member);
	for (int i = 0; self->everyone[i]; i++) {
		struct actor *reader = self->everyone[i];

		EXPECT_STREQ("12 13 14 15 16 17", in_pieces(reader, outer_task, ONE_NUMBER));
		EXPECT_STREQ("6 7 8 9 10 11", in_pieces(reader, middle_task, ONE_NUMBER));
		EXPECT_STREQ("3 4 5 6 7 8", in_pieces(reader, inner_task, ONE_NUMBER));
		EXPECT_STREQ("3 4 5 6 7 8", in_pieces(reader, inner_task, TWO_NUMBERS));
	}
}

/* A reader that begins again finds what has come and not what has gone. */
TEST_F(levels, after_a_change)
{
	struct actor *child = actor("child", .by = self->inner);

	EXPECT_STREQ("1 3 4", in_pieces(self->outer, self->inner_proc, TWO_NUMBERS));
	LEAVES(child);
	EXPECT_STREQ("1 3", in_pieces(self->outer, self->inner_proc, TWO_NUMBERS));
}

CASE_MAIN
