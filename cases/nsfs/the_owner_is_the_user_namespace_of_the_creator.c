// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nsfs-get-userns nsfs-get-userns-outside-eperm
claim:  NS_GET_USERNS gives the user namespace in which the creator of a PID namespace was at
        the time, and EPERM to who is below or beside it
since:  always
needs:  userns
---*/
/*
 *	user namespaces: upper ── middle ── lower, other
 *
 *	creator   in upper when it creates above, in middle when it creates init and waiting
 *	          (by unshare(), no process yet), in lower when the first process is made there
 *	stranger  in a user namespace of its own below upper
 */
#include "case.h"

FIXTURE(owner) {
	struct actor *outer, *creator, *above, *init, *first, *below, *stranger;
	ino_t upper, middle, lower;
};

FIXTURE_SETUP(owner)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->stranger = actor("stranger", .by = self->outer, .flags = CLONE_NEWUSER);
	self->creator = actor("creator", .by = self->outer);
	self->upper = ns_inode(self->creator, "user");
	self->above = actor("above", .by = self->creator, .flags = CLONE_NEWPID);
	enter_user_namespace(self->creator);
	self->middle = ns_inode(self->creator, "user");
	self->init = actor("init", .by = self->creator, .flags = CLONE_NEWPID);
	must(self->creator, unshare, CLONE_NEWPID);
	must(self->creator, unshare, CLONE_NEWUSER);
	self->lower = ns_inode(self->creator, "user");
	self->first = actor("first", .by = self->creator);
	self->below = actor("below", .by = self->first, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(owner)

/* Who owns a PID namespace, asked by @who; an error is 0. */
static ino_t owner_of(struct actor *who, struct actor *whose, const char *name)
{
	int fd = call(who, ioctl, open_ns(who, whose, name), NS_GET_USERNS, 0);

	return fd < 0 ? 0 : fd_inode(who, fd);
}

TEST_F(owner, is_where_the_creator_was)
{
	EXPECT_EQ(self->upper, owner_of(self->outer, self->above, "pid"));
	EXPECT_EQ(self->middle, owner_of(self->outer, self->init, "pid"));
	EXPECT_EQ(self->lower, owner_of(self->outer, self->below, "pid"));
	EXPECT_EQ(self->upper, owner_of(self->outer, self->creator, "pid"));
}

/* unshare() is the creation, not the first fork. */
TEST_F(owner, is_where_unshare_was_called)
{
	EXPECT_EQ(self->middle, owner_of(self->outer, self->first, "pid"));
	EXPECT_EQ(self->middle, owner_of(self->outer, self->creator, "pid_for_children"));
}

TEST_F(owner, is_the_new_one_made_in_the_same_call)
{
	struct actor *both = actor("both", .by = self->outer,
				   .flags = CLONE_NEWUSER | CLONE_NEWPID);

	EXPECT_EQ(ns_inode(both, "user"), owner_of(self->outer, both, "pid"));
	EXPECT_NE(self->upper, owner_of(self->outer, both, "pid"));
}

/* One who came from outside creates for the user namespace that it is in. */
TEST_F(owner, is_where_the_creator_came_to)
{
	struct actor *guest = actor("guest", .by = self->outer), *its;

	must(guest, setns, open_ns(guest, self->init, "user"), CLONE_NEWUSER);
	its = actor("its", .by = guest, .flags = CLONE_NEWPID);
	EXPECT_EQ(self->middle, owner_of(self->outer, its, "pid"));
}

/* As long as somebody's children would go there: first was its init. */
TEST_F(owner, is_told_after_the_end_of_all_processes)
{
	LEAVES(self->first);
	EXPECT_EQ(self->middle, owner_of(self->outer, self->creator, "pid_for_children"));
}

#define ASK(who, whose) ioctl, open_ns(who, whose, "pid"), NS_GET_USERNS, 0

TEST_F(owner, above_the_caller_is_eperm)
{
	EXPECT_ERRNO(EPERM, self->init, ASK(self->init, self->above));
	EXPECT_ERRNO(EPERM, self->init, ASK(self->init, self->outer));
	EXPECT_ERRNO(EPERM, self->below, ASK(self->below, self->above));
	EXPECT_ERRNO(EPERM, self->below, ASK(self->below, self->init));
	EXPECT_ERRNO(EPERM, self->below, ASK(self->below, self->first));	/* its own */
}

TEST_F(owner, beside_the_caller_is_eperm)
{
	EXPECT_ERRNO(EPERM, self->stranger, ASK(self->stranger, self->init));
	EXPECT_ERRNO(EPERM, self->init, ASK(self->init, actor("its", .by = self->stranger,
							      .flags = CLONE_NEWPID)));
}

/* Control: the caller's own and those below. */
TEST_F(owner, within_reach)
{
	EXPECT_EQ(self->middle, owner_of(self->init, self->init, "pid"));
	EXPECT_EQ(self->middle, owner_of(self->init, self->first, "pid"));
	EXPECT_EQ(self->lower, owner_of(self->init, self->below, "pid"));
	EXPECT_EQ(self->lower, owner_of(self->first, self->below, "pid"));
}

CASE_MAIN
