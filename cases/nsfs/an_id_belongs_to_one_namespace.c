// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: nsfs-get-id-unique
claim:  NS_GET_ID gives each PID namespace a number that no other namespace has or had, and 4
        for the initial one
since:  6.18
partly: initial-pidns since:6.19
---*/
/*
 *	outer ──┬── left           each in a namespace of its own but member
 *	        └── right ── member
 */
#include "case.h"
#include "nsfs.h"

#define MANY 80	/* and as many actors */

FIXTURE(id) { struct actor *outer, *left, *right, *member; };

FIXTURE_SETUP(id)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->left = actor("left", .by = self->outer, .flags = CLONE_NEWPID);
	self->right = actor("right", .by = self->outer, .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->right);
}

FIXTURE_ENDS(id)

TEST_F(id, one_namespace_has_one)
{
	uint64_t id = pid_ns_id(self->right);

	EXPECT_NE(UINT64_C(0), id);
	EXPECT_EQ(id, pid_ns_id(self->member));
	EXPECT_EQ(id, ns_id(self->member, open_ns(self->member, self->right, "pid")));
	EXPECT_EQ(id, ns_id(self->left, open_ns(self->left, self->right, "pid")));
	EXPECT_EQ(id, ns_id(self->outer, open_ns(self->outer, self->right, "pid_for_children")));
}

TEST_F(id, no_two_have_the_same)
{
	uint64_t of[] = { pid_ns_id(self->outer), pid_ns_id(self->left), pid_ns_id(self->right),
			  pid_ns_id(test), ns_id(test, open_ns(test, test, "user")),
			  ns_id(test, open_ns(test, test, "mnt")) };
	size_t i, k;

	for (i = 0; i < ARRAY_SIZE(of); i++)
		for (k = 0; k < i; k++)
			EXPECT_NE(of[k], of[i]);
}

/* Inodes are given again, identifiers are not. */
TEST_F(id, no_later_one_has_it)
{
	static uint64_t ids[MANY];
	static ino_t inodes[MANY];
	bool again = false;
	int i, k;

	for (i = 0; i < MANY && !again; i++) {
		struct actor *next = actor("next", .by = self->outer, .flags = CLONE_NEWPID);
		int fd = open_ns(test, next, "pid");

		ids[i] = ns_id(test, fd);
		inodes[i] = fd_inode(test, fd);
		ASSERT_NE(UINT64_C(0), ids[i]);
		must(test, close, fd);
		LEAVES(next);
		for (k = 0; k < i; k++) {
			EXPECT_NE(ids[k], ids[i]);
			again |= inodes[k] == inodes[i];
		}
	}
}

TEST_F(id, the_initial_one_has_4)
{
	SKIP_UNLESS("initial-pidns since:6.19");
	EXPECT_EQ(INITIAL_PID_NS_ID, pid_ns_id(test));
	EXPECT_EQ(INITIAL_PID_NS_ID, ns_id(self->member, open_ns(self->member, test, "pid")));
}

TEST_F(id, no_new_one_has_4)
{
	EXPECT_LT(INITIAL_PID_NS_ID, pid_ns_id(self->outer));
	EXPECT_LT(INITIAL_PID_NS_ID, pid_ns_id(self->left));
}

CASE_MAIN
