// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-hidepid-1 procfs-hidepid-2 procfs-hidepid-4 procfs-gid-option
claim:  hidepid=2 and hidepid=4 hide the folder of a process from stat, too, and under
        every number of its threads; hidepid=1 closes those and lets stat see them
since:  5.8
needs:  procmount cap:setuid cap:setgid
---*/
/*
 *	test ── outer ─┬─ init (2; 1 in a namespace of its own) with a thread (6)
 *	          1    ├─ stranger (3), another user, with a thread (5)
 *	               └─ friend (4), a third user, with the group GROUP
 */
#include "case.h"
#include "procfs_stranger.h"

#include <sys/stat.h>

#define GROUP 4711

FIXTURE(users) {
	struct actor *outer, *stranger, *friend;
};

FIXTURE_SETUP(users)
{
	struct actor *init;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 2);
	self->stranger = new_stranger("stranger", self->outer, STRANGER, 0);
	self->friend = new_stranger("friend", self->outer, FRIEND, GROUP);
	has_number(actor("thread", .by = self->stranger, .thread = true), 5);
	actor("thread of init", .by = init, .thread = true);
}

FIXTURE_ENDS(users)

/* What stat(2) says of the folder: "" or the name of the error. */
static const char *stat_of(struct actor *who, const char *proc, const char *pid)
{
	const char *path = shared_string("%s/%s", proc, pid);
	struct statx *st = shared(sizeof(*st));

	return call(who, statx, AT_FDCWD, path, 0, STATX_BASIC_STATS, st) ? errno_name(errno) : "";
}

/* Control: without hidepid everyone sees everything. */
TEST_F(users, hidepid_0)
{
	const char *proc = mount_procfs(self->outer, "proc", "hidepid=0");

	EXPECT_STREQ("", stat_of(self->stranger, proc, "2"));
	EXPECT_STREQ("", stat_of(self->stranger, proc, "6"));
	EXPECT_STREQ("6", status_line(self->stranger, proc, "6", "Pid"));
	EXPECT_STREQ("6", status_line(self->stranger, proc, "2/task/6", "Pid"));
}

TEST_F(users, hidepid_1)
{
	const char *proc = mount_procfs(self->outer, "proc", "hidepid=1");

	EXPECT_STREQ("", stat_of(self->stranger, proc, "1"));
	EXPECT_STREQ("", stat_of(self->stranger, proc, "2"));
	EXPECT_STREQ("", stat_of(self->stranger, proc, "6"));
	EXPECT_TRUE(is_refused(status_line(self->stranger, proc, "6", "Pid")));
	EXPECT_TRUE(is_refused(status_line(self->stranger, proc, "2/task/6", "Pid")));
	EXPECT_STREQ("5", status_line(self->stranger, proc, "5", "Pid"));
	EXPECT_STREQ("5", status_line(self->stranger, proc, "3/task/5", "Pid"));
}

TEST_F(users, hidepid_2)
{
	const char *proc = mount_procfs(self->outer, "proc", "hidepid=2");

	EXPECT_STREQ("ENOENT", stat_of(self->stranger, proc, "1"));
	EXPECT_STREQ("ENOENT", stat_of(self->stranger, proc, "2"));
	EXPECT_STREQ("ENOENT", stat_of(self->stranger, proc, "6"));
	EXPECT_STREQ("ENOENT", status_line(self->stranger, proc, "6", "Pid"));
	EXPECT_STREQ("ENOENT", status_line(self->stranger, proc, "2/task/6", "Pid"));
	EXPECT_STREQ("", stat_of(self->stranger, proc, "3"));
	EXPECT_STREQ("5", status_line(self->stranger, proc, "5", "Pid"));
	EXPECT_STREQ("", stat_of(self->outer, proc, "2"));
	EXPECT_STREQ("6", status_line(self->outer, proc, "2/task/6", "Pid"));
}

TEST_F(users, hidepid_4)
{
	const char *proc = mount_procfs(self->outer, "proc",
					shared_string("hidepid=4,gid=%d", GROUP));

	EXPECT_STREQ("ENOENT", stat_of(self->stranger, proc, "2"));
	EXPECT_STREQ("ENOENT", stat_of(self->friend, proc, "2"));
	EXPECT_STREQ("ENOENT", stat_of(self->stranger, proc, "6"));
	EXPECT_STREQ("ENOENT", status_line(self->friend, proc, "2/task/6", "Pid"));
	EXPECT_STREQ("", stat_of(self->stranger, proc, "3"));
	EXPECT_STREQ("5", status_line(self->stranger, proc, "3/task/5", "Pid"));
	EXPECT_STREQ("", stat_of(self->outer, proc, "2"));
}

TEST_F(users, gid)
{
	const char *closed = mount_procfs(self->outer, "closed",
					  shared_string("hidepid=1,gid=%d", GROUP));
	const char *hidden = mount_procfs(self->outer, "hidden",
					  shared_string("hidepid=2,gid=%d", GROUP));

	EXPECT_STREQ("6", status_line(self->friend, closed, "2/task/6", "Pid"));
	EXPECT_STREQ("6", status_line(self->friend, hidden, "6", "Pid"));
	EXPECT_STREQ("", stat_of(self->friend, hidden, "2"));
	EXPECT_STREQ("ENOENT", stat_of(self->stranger, hidden, "2"));	/* Control */
	EXPECT_TRUE(is_refused(status_line(self->stranger, closed, "6", "Pid")));
}

CASE_MAIN
