// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-gid-option
claim:  gid= of a procfs that is mounted in a user namespace is a group of that namespace,
        and whoever is in it outside sees all as well
since:  5.8
needs:  procmount userns cap:setuid cap:setgid
---*/
/*
 *	test ── outer ──┬── user ── init     user: in a user namespace that has GROUP as
 *	                │                          group 1; init in its PID namespace
 *	                ├── friend           in GROUP
 *	                └── stranger         in group 1
 */
#include "case.h"
#include "procfs_stranger.h"
#include "procfs_userns.h"

#define GROUP 4711

FIXTURE(users) {
	struct actor *init, *friend, *stranger;
	const char *sole;
};

/* Root of a user namespace with two groups, and its mounts. */
static void enter_user_namespace_with_group(struct actor *who)
{
	int pid;

	must(who, unshare, CLONE_NEWUSER);
	pid = pid_seen_by(test, who);
	if (write_file(test, shared_string("/proc/%d/uid_map", pid), "0 0 1") ||
	    write_file(test, shared_string("/proc/%d/gid_map", pid),
		       shared_string("0 0 1\n1 %d 1\n", GROUP)))
		broke("the maps of %s cannot be written", who->name);
	own_mounts(who);
}

FIXTURE_SETUP(users)
{
	struct actor *outer = actor("outer", .flags = CLONE_NEWPID), *user;

	own_mounts(outer);
	self->sole = sole_procfs(outer);
	self->friend = new_stranger("friend", outer, FRIEND, GROUP);
	self->stranger = new_stranger("stranger", outer, STRANGER, 1);
	user = actor("user", .by = outer);
	enter_user_namespace_with_group(user);
	self->init = actor("init", .by = user, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(users)

/* What a reader in another mount namespace sees in a procfs of init's. */
static const char *pids_seen_by(FIXTURE_DATA(users) *self, struct actor *reader, const char *proc)
{
	int fd = must(self->init, openat, AT_FDCWD, proc, O_PATH | O_DIRECTORY, 0);

	fd = pass_fd(self->init, fd, reader);
	return pids_in(reader, shared_string("%s/self/fd/%d", self->sole, fd));
}

TEST_F(users, hides_from_others)
{
	const char *proc = mount_procfs(self->init, "proc", "hidepid=2,gid=1");

	EXPECT_STREQ("", pids_seen_by(self, self->stranger, proc));
	EXPECT_STREQ("1", pids_in(self->init, proc));	/* Control */
}

TEST_F(users, shows_to_the_group)
{
	const char *proc = mount_procfs(self->init, "proc", "hidepid=2,gid=1");

	EXPECT_STREQ("1", pids_seen_by(self, self->friend, proc));
}

/* Control: without hidepid both see it. */
TEST_F(users, without_hidepid)
{
	const char *proc = mount_procfs(self->init, "proc", NULL);

	EXPECT_STREQ("1", pids_seen_by(self, self->stranger, proc));
	EXPECT_STREQ("1", pids_seen_by(self, self->friend, proc));
}

CASE_MAIN
