// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-ns-link-format procfs-ns-link-same-ns-same-inode
        procfs-pid-for-children-equal-by-default procfs-zombie-init-ns-link
claim:  ns/pid reads as pid:[INODE], the same for processes of one PID namespace and
        for no others; pid_for_children is the same until unshare or setns
since:  always
needs:  procmount
---*/
/* fixtures/procfs_levels.h has the drawing. */
#include "case.h"
#include "procfs_levels.h"

#include <sys/stat.h>

THREE_LEVELS;

/* Device and inode of a file, of a namespace file those of the namespace. */
static const char *identity(struct actor *who, const char *path)
{
	struct statx *st = shared(sizeof(*st));

	must(who, statx, AT_FDCWD, path, 0, STATX_INO, st);
	return shared_string("%u:%u %llu", st->stx_dev_major, st->stx_dev_minor,
			     (unsigned long long)st->stx_ino);
}

/* What a namespace file opens, as its link should read; the name of an error. */
static const char *opened(struct actor *who, const char *path)
{
	long fd = call(who, openat, AT_FDCWD, path, O_RDONLY, 0);

	return fd < 0 ? errno_name(errno) : shared_string("pid:[%lu]", fd_inode(who, fd));
}

#define FILE_OF(pid) shared_string("%s/%d/ns/pid", self->outer_proc, pid)
#define LINK_OF(pid, name) read_link(self->outer, "%s/%d/ns/%s", self->outer_proc, pid, name)

TEST_F(levels, reads_as_the_inode)
{
	static const int pids[] = { 1, 7, 10, 12 };
	int i;

	for (i = 0; i < 4; i++) {
		ino_t inode = ns_inode(self->everyone[i], "pid");

		EXPECT_STREQ(shared_string("pid:[%lu]", inode), LINK_OF(pids[i], "pid"));
		EXPECT_STREQ(shared_string("%lu", inode),
			     strchr(identity(self->outer, FILE_OF(pids[i])), ' ') + 1);
	}
}

TEST_F(levels, one_namespace_one_identity)
{
	const char *inner = identity(self->outer, FILE_OF(10));

	join("joined", actor("joiner", .by = self->outer), self->inner);
	EXPECT_STREQ(inner, identity(self->outer, FILE_OF(12)));
	EXPECT_STREQ(inner, identity(self->outer, FILE_OF(14)));
	EXPECT_STREQ(inner, identity(self->member, FILE_OF(10)));
	EXPECT_STREQ(inner, identity(self->member, shared_string("%s/1/ns/pid", self->inner_proc)));
}

TEST_F(levels, another_namespace_another_identity)
{
	const char *outer = LINK_OF(1, "pid"), *middle = LINK_OF(7, "pid");
	const char *inner = LINK_OF(10, "pid");

	EXPECT_NE(0, strcmp(outer, middle));
	EXPECT_NE(0, strcmp(middle, inner));
	EXPECT_NE(0, strcmp(outer, inner));
	actor("sibling", .by = self->middle, .flags = CLONE_NEWPID);
	EXPECT_NE(0, strcmp(inner, LINK_OF(13, "pid")));
}

TEST_F(levels, pid_for_children_is_the_same_at_first)
{
	EXPECT_STREQ(LINK_OF(1, "pid"), LINK_OF(1, "pid_for_children"));
	EXPECT_STREQ(LINK_OF(10, "pid"), LINK_OF(10, "pid_for_children"));
	EXPECT_STREQ(LINK_OF(12, "pid"), LINK_OF(12, "pid_for_children"));
}

/* Control: of the two only pid_for_children changes. */
TEST_F(levels, pid_for_children_changes)
{
	const char *before = LINK_OF(1, "pid");

	must(self->outer, setns, open_ns(self->outer, self->middle, "pid"), CLONE_NEWPID);
	EXPECT_STREQ(before, LINK_OF(1, "pid"));
	EXPECT_STREQ(LINK_OF(7, "pid"), LINK_OF(1, "pid_for_children"));
}

TEST_F(levels, of_a_zombie)
{
	const char *inner = LINK_OF(12, "pid");

	leave(self->member, 0);
	must(self->inner, waitid, P_PID, 3, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_STREQ(inner, LINK_OF(12, "pid"));
	EXPECT_STREQ(inner, opened(self->outer, FILE_OF(12)));
	EXPECT_STREQ("ENOENT", LINK_OF(12, "pid_for_children"));
	EXPECT_STREQ(inner, LINK_OF(10, "pid_for_children"));	/* Control: it lives */
}

TEST_F(levels, of_a_zombie_init)
{
	const char *inner = LINK_OF(10, "pid");

	leave(self->inner, 0);
	must(self->middle, waitid, P_PID, 4, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_STREQ(inner, LINK_OF(10, "pid"));
	EXPECT_STREQ(inner, opened(self->outer, FILE_OF(10)));
	EXPECT_STREQ("ENOENT", LINK_OF(10, "pid_for_children"));
}

CASE_MAIN
