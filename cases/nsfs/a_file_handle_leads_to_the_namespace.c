// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nsfs-file-handle
claim:  the file handle of a PID namespace file has its identifier, type and inode; by it a
        member, and who sees all namespaces, opens the namespace again
since:  6.18
needs:  config:FHANDLE
partly: initial-pidns cap:sys_admin
---*/
/*
 *	outer ──┬── init (1 inside) ── member
 *	        └── stranger          in a namespace of its own
 */
#include "case.h"
#include "nsfs.h"

FIXTURE(handle) {
	struct actor *outer, *init, *member, *stranger;
	struct ns_handle *handle;
	ino_t inode;
};

FIXTURE_SETUP(handle)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = actor("init", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->init);
	self->stranger = actor("stranger", .by = self->outer, .flags = CLONE_NEWPID);
	self->handle = ns_handle(self->outer, open_ns(self->outer, self->init, "pid"));
	if (!self->handle)
		broke("name_to_handle_at: %s", errno_name(errno));
	self->inode = ns_inode(self->init, "pid");
}

FIXTURE_ENDS(handle)

/* Any descriptor of nsfs says which file system is meant: here the caller's mounts. */
static int mounts_of(struct actor *who)
{
	return open_ns(who, who, "mnt");
}

#define OPEN(who, handle) open_by_handle_at, mounts_of(who), handle, O_RDONLY

#define EXPECT_OPENS(who) \
	do { \
		int fd_ = call(who, open_by_handle_at, mounts_of(who), self->handle, O_RDONLY); \
		EXPECT_LE(0, fd_); \
		EXPECT_EQ(self->inode, fd_ < 0 ? 0 : fd_inode(who, fd_)); \
	} while (0)

TEST_F(handle, what_it_says)
{
	EXPECT_EQ(16U, self->handle->bytes);
	EXPECT_EQ(pid_ns_id(self->init), self->handle->id);
	EXPECT_EQ((uint32_t)CLONE_NEWPID, self->handle->ns_type);
	EXPECT_EQ(self->inode, self->handle->inode);
}

TEST_F(handle, opened_by_a_member)
{
	EXPECT_OPENS(self->init);
	EXPECT_OPENS(self->member);
}

TEST_F(handle, opened_by_a_member_without_privilege)
{
	keep_capabilities(self->member, 0);
	EXPECT_OPENS(self->member);
}

TEST_F(handle, opened_by_who_sees_all)
{
	SKIP_UNLESS("initial-pidns cap:sys_admin");
	EXPECT_OPENS(test);
}

TEST_F(handle, not_by_others_without_privilege)
{
	keep_capabilities(self->stranger, 0);
	EXPECT_RETURNS(-1, self->stranger, OPEN(self->stranger, self->handle));
	keep_capabilities(self->outer, 0);
	EXPECT_RETURNS(-1, self->outer, OPEN(self->outer, self->handle));
	EXPECT_OPENS(self->member);	/* control */
}

/* A handle that is not that of the namespace in every respect opens nothing. */
TEST_F(handle, all_of_it_counts)
{
	self->handle->id++;
	EXPECT_ERRNO(ESTALE, self->member, OPEN(self->member, self->handle));
	self->handle->id--;
	self->handle->inode++;
	EXPECT_ERRNO(ESTALE, self->member, OPEN(self->member, self->handle));
	self->handle->inode--;
	self->handle->ns_type = CLONE_NEWUSER;
	EXPECT_ERRNO(ESTALE, self->member, OPEN(self->member, self->handle));
	self->handle->ns_type = CLONE_NEWPID;
	EXPECT_SUCCESS(self->member, OPEN(self->member, self->handle));	/* control */
}

CASE_MAIN
