// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-hidepid-1 procfs-hidepid-2 procfs-hidepid-4 procfs-gid-option
claim:  the values of hidepid= can be given by name: off, noaccess, invisible, ptraceable
since:  5.8
needs:  procmount cap:setuid cap:setgid
---*/
/*
 *	test ── outer ─┬─ init (2; 1 in a namespace of its own)
 *	          1    ├─ stranger (3), another user
 *	               └─ friend (4), a third user, with the group GROUP
 */
#include "case.h"
#include "procfs_stranger.h"

#define GROUP 4711

FIXTURE(users) {
	struct actor *stranger, *friend, *outer;
};

FIXTURE_SETUP(users)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->stranger = new_stranger("stranger", self->outer, STRANGER, 0);
	self->friend = new_stranger("friend", self->outer, FRIEND, GROUP);
}

FIXTURE_ENDS(users)

/* The same four by their names (proc(5)); friend is in the group. */
TEST_F(users, by_name)
{
	const char *options = shared_string(",gid=%d", GROUP);
	const char *off = mount_procfs(self->outer, "off", "hidepid=off");
	const char *no_access = mount_procfs(self->outer, "noaccess",
					     shared_string("hidepid=noaccess%s", options));
	const char *invisible = mount_procfs(self->outer, "invisible",
					     shared_string("hidepid=invisible%s", options));
	const char *ptraceable = mount_procfs(self->outer, "ptraceable",
					      shared_string("hidepid=ptraceable%s", options));

	EXPECT_STREQ("2", status_line(self->stranger, off, "2", "Pid"));
	EXPECT_STREQ("1 2 3 4", pids_in(self->stranger, no_access));
	EXPECT_TRUE(is_refused(status_line(self->stranger, no_access, "2", "Pid")));
	EXPECT_STREQ("3", pids_in(self->stranger, invisible));
	EXPECT_STREQ("1 2 3 4", pids_in(self->friend, invisible));
	EXPECT_STREQ("3", pids_in(self->stranger, ptraceable));
	EXPECT_STREQ("4", pids_in(self->friend, ptraceable));
}

/* Any other value is refused. */
TEST_F(users, no_such_value)
{
	const char *folder = make_folder(self->outer, "none");

	EXPECT_ERRNO(EINVAL, self->outer, mount, "proc", folder, "proc", 0, "hidepid=3");
	EXPECT_ERRNO(EINVAL, self->outer, mount, "proc", folder, "proc", 0, "hidepid=hidden");
	/* Control: one that there is. */
	EXPECT_RETURNS(0, self->outer, mount, "proc", folder, "proc", 0, "hidepid=ptraceable");
}

CASE_MAIN
