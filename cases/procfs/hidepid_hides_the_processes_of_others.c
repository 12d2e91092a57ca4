// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-hidepid-1 procfs-hidepid-2 procfs-hidepid-4 procfs-gid-option
claim:  hidepid=1 closes and hidepid=2 hides the folders of other users' processes, except
        for the members of the group gid=; hidepid=4 hides what the reader may not trace,
        whatever gid= says
since:  5.8
needs:  procmount cap:setuid cap:setgid
---*/
/*
 *	test ── outer ─┬─ init (2; 1 in a namespace of its own)
 *	          1    ├─ stranger (3), another user ── child (4), the same user
 *	               └─ friend (5), a third user, with the group GROUP
 */
#include "case.h"
#include "procfs_stranger.h"

#define GROUP 4711

FIXTURE(users) {
	struct actor *outer, *stranger, *friend;
};

FIXTURE_SETUP(users)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->stranger = new_stranger("stranger", self->outer, STRANGER, 0);
	actor("child", .by = self->stranger);
	self->friend = new_stranger("friend", self->outer, FRIEND, GROUP);
}

FIXTURE_ENDS(users)

/* Control: without hidepid everyone sees everything. */
TEST_F(users, hidepid_0)
{
	const char *proc = mount_procfs(self->outer, "proc", "hidepid=0");

	EXPECT_STREQ("1 2 3 4 5", pids_in(self->stranger, proc));
	EXPECT_STREQ("2", status_line(self->stranger, proc, "2", "Pid"));
}

TEST_F(users, hidepid_1_lists_and_closes)
{
	const char *proc = mount_procfs(self->outer, "proc", "hidepid=1");

	EXPECT_STREQ("1 2 3 4 5", pids_in(self->stranger, proc));
	EXPECT_TRUE(is_refused(status_line(self->stranger, proc, "1", "Pid")));
	EXPECT_TRUE(is_refused(status_line(self->stranger, proc, "2", "Pid")));
	EXPECT_TRUE(is_refused(pids_in(self->stranger, shared_string("%s/2", proc))));
	EXPECT_STREQ("3", status_line(self->stranger, proc, "3", "Pid"));
	EXPECT_STREQ("4", status_line(self->stranger, proc, "4", "Pid"));
	EXPECT_STREQ("2", status_line(self->outer, proc, "2", "Pid"));
}

TEST_F(users, hidepid_2_hides)
{
	const char *proc = mount_procfs(self->outer, "proc", "hidepid=2");

	EXPECT_STREQ("3 4", pids_in(self->stranger, proc));
	EXPECT_STREQ("ENOENT", status_line(self->stranger, proc, "1", "Pid"));
	EXPECT_STREQ("ENOENT", pids_in(self->stranger, shared_string("%s/2", proc)));
	EXPECT_STREQ("", pids_in(self->stranger, shared_string("%s/3", proc)));
	EXPECT_STREQ("ENOENT", status_line(self->stranger, proc, "2", "Pid"));
	EXPECT_STREQ("3", status_line(self->stranger, proc, "3", "Pid"));
	EXPECT_STREQ("4", status_line(self->stranger, proc, "4", "Pid"));
	EXPECT_STREQ("1 2 3 4 5", pids_in(self->outer, proc));
}

/* The numbers are not secret: no process 6 is another error than the hidden 2. */
TEST_F(users, kill_tells_what_hidepid_2_hides)
{
	const char *proc = mount_procfs(self->outer, "proc", "hidepid=2");

	EXPECT_STREQ("ENOENT", status_line(self->stranger, proc, "2", "Pid"));
	EXPECT_ERRNO(EPERM, self->stranger, kill, 2, 0);
	EXPECT_ERRNO(ESRCH, self->stranger, kill, 6, 0);
}

TEST_F(users, gid_lifts_hidepid_1)
{
	const char *proc = mount_procfs(self->outer, "proc",
					shared_string("hidepid=1,gid=%d", GROUP));

	EXPECT_STREQ("2", status_line(self->friend, proc, "2", "Pid"));
	EXPECT_TRUE(is_refused(status_line(self->stranger, proc, "2", "Pid")));	/* Control */
}

TEST_F(users, gid_lifts_hidepid_2)
{
	const char *proc = mount_procfs(self->outer, "proc",
					shared_string("hidepid=2,gid=%d", GROUP));

	EXPECT_STREQ("1 2 3 4 5", pids_in(self->friend, proc));
	EXPECT_STREQ("2", status_line(self->friend, proc, "2", "Pid"));
	EXPECT_STREQ("3 4", pids_in(self->stranger, proc));	/* Control: not in the group */

	/* Not a supplementary group, but friend's own. */
	proc = mount_procfs(self->outer, "own", shared_string("hidepid=2,gid=%d", FRIEND));
	EXPECT_STREQ("1 2 3 4 5", pids_in(self->friend, proc));
	EXPECT_STREQ("3 4", pids_in(self->stranger, proc));
}

TEST_F(users, hidepid_4_shows_what_may_be_traced)
{
	const char *proc = mount_procfs(self->outer, "proc",
					shared_string("hidepid=4,gid=%d", GROUP));

	EXPECT_STREQ("3 4", pids_in(self->stranger, proc));
	EXPECT_STREQ("ENOENT", status_line(self->stranger, proc, "2", "Pid"));
	EXPECT_STREQ("5", pids_in(self->friend, proc));
	EXPECT_STREQ("ENOENT", status_line(self->friend, proc, "2", "Pid"));
	EXPECT_STREQ("1 2 3 4 5", pids_in(self->outer, proc));
}

CASE_MAIN
