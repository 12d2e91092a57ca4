// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-pidns-eperm
claim:  pidns= fails with EPERM without CAP_SYS_ADMIN in the user namespace that owns the
        PID namespace it names
since:  6.18
needs:  procmount userns
---*/
/*
 *	test ── outer ─┬─ user ── init    user: in outer's PID namespace, with a user and
 *	          1    │    2      4            a mount namespace of its own; owns init's
 *	               └─ theirs 3        theirs: the init of a namespace of outer's user
 */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_pidns.h"
#include "procfs_userns.h"

FIXTURE(users) {
	struct actor *outer, *user;
	const char *theirs, *own, *folder;
};

FIXTURE_VARIANT(users) {
	enum pidns_route route;
};

FIXTURE_VARIANT_ADD(users, path_of_mount) { .route = PIDNS_MOUNT };
FIXTURE_VARIANT_ADD(users, path_of_fsconfig) { .route = PIDNS_STRING };
FIXTURE_VARIANT_ADD(users, fd_of_fsconfig) { .route = PIDNS_FD };

/* A file of the PID namespace of @host in @who: /proc/PID/ns may be closed to it. */
static const char *ns_file(struct actor *who, struct actor *host)
{
	return shared_string("/proc/self/fd/%d", open_ns(who, host, "pid"));
}

FIXTURE_SETUP(users)
{
	struct actor *init, *theirs;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	mount_procfs(self->outer, "visible", NULL);
	self->user = new_user("user", self->outer);
	self->folder = make_folder(self->user, "proc");
	theirs = named_actor("theirs", .by = self->outer, .flags = CLONE_NEWPID);
	init = named_actor("init", .by = self->user, .flags = CLONE_NEWPID);
	self->theirs = ns_file(self->user, theirs);
	self->own = ns_file(self->user, init);
}

FIXTURE_ENDS(users)

TEST_F(users, of_the_parents_user_namespace)
{
	EXPECT_EQ(EPERM, mount_pidns(self->user, variant->route, self->theirs, "proc"));
	EXPECT_STREQ("", pids_in(self->user, self->folder));
}

/* The one that the user is in belongs to the parent, too. */
TEST_F(users, the_namespace_that_the_user_is_in)
{
	const char *file = ns_file(self->user, self->user);

	EXPECT_EQ(EPERM, mount_pidns(self->user, variant->route, file, "proc"));
	EXPECT_STREQ("", pids_in(self->user, self->folder));
}

/* Control: the same user, with a PID namespace that belongs to it. */
TEST_F(users, of_the_own_user_namespace)
{
	EXPECT_EQ(0, mount_pidns(self->user, variant->route, self->own, "proc"));
	EXPECT_STREQ("init", names_in(self->user, self->folder));
	EXPECT_STREQ("ENOENT", read_link(self->user, "%s/self", self->folder));
}

TEST_F(users, of_the_own_user_namespace_without_the_capability)
{
	struct actor *other = actor("other", .by = self->user);
	int context = must(other, fsopen, "proc", 0);
	enum pidns_route route = variant->route == PIDNS_FD ? PIDNS_FD : PIDNS_STRING;

	keep_capabilities(other, ~0ULL & ~CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_EQ(EPERM, configure_pidns(other, route, context, self->own));
	EXPECT_EQ(0, configure_pidns(self->user, route, must(self->user, fsopen, "proc", 0),
				     self->own));	/* Control: with it */
}

/* Control: of the same two the owner's user namespace may take both. */
TEST_F(users, the_ancestor_user_namespace_may)
{
	EXPECT_EQ(0, mount_pidns(self->outer, variant->route,
				 shared_string("%s/visible/4/ns/pid", scratch()), "first"));
	EXPECT_EQ(0, mount_pidns(self->outer, variant->route,
				 shared_string("%s/visible/3/ns/pid", scratch()), "second"));
}

TEST_F(users, of_the_own_user_namespace_by_a_thread_without_the_capability)
{
	struct actor *thread = actor("thread", .by = self->user, .thread = true);
	int context = must(thread, fsopen, "proc", 0);
	enum pidns_route route = variant->route == PIDNS_FD ? PIDNS_FD : PIDNS_STRING;

	keep_capabilities(thread, ~0ULL & ~CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_EQ(EPERM, configure_pidns(thread, route, context, self->own));
	EXPECT_EQ(0, configure_pidns(self->user, route, context, self->own));	/* Control */
}

CASE_MAIN
