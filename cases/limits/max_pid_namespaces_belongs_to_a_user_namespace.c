// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: limits-file-shows-openers-userns limits-privileged-write limits-default-descendant-maxint
claim:  max_pid_namespaces is the limit of the user namespace of whoever opens it; who is
        privileged there may write it, others not, and negative values are EINVAL
since:  4.9
needs:  userns config:SYSCTL
---*/
/*
 *	test ── owner (limit 5) ─┬─ plain	no capability
 *	                         └─ nested	user namespace below, limit 7
 */
#include "case.h"
#include "ucount.h"

FIXTURE(limited) { struct actor *owner, *plain, *nested; };

FIXTURE_SETUP(limited)
{
	self->owner = limited_owner("owner", 5);
	self->plain = actor("plain", .by = self->owner);
	keep_capabilities(self->plain, 0);
	self->nested = actor("nested", .by = self->owner);
	nest_user_namespace(self->nested);
}

FIXTURE_ENDS(limited)

#define LIMIT(who) read_file(who, MAX_PID_NAMESPACES)
#define WRITE(who, text) write_file(who, MAX_PID_NAMESPACES, text)

/* What a descriptor of @opener shows when @reader reads it. */
static const char *shown(struct actor *opener, struct actor *reader)
{
	char *text = shared(32);
	int fd = must(opener, openat, AT_FDCWD, MAX_PID_NAMESPACES, O_RDONLY, 0);

	must(reader, read, pass_fd(opener, fd, reader), text, 31);
	return text;
}

TEST_F(limited, each_has_its_own)
{
	EXPECT_STREQ("5", LIMIT(self->owner));
	EXPECT_STREQ("5", LIMIT(self->plain));
	EXPECT_STREQ("2147483647", LIMIT(self->nested));
	EXPECT_EQ(0, WRITE(self->nested, "7"));
	EXPECT_STREQ("7", LIMIT(self->nested));
	EXPECT_STREQ("5", LIMIT(self->owner));
	EXPECT_EQ(0, WRITE(self->owner, "6"));
	EXPECT_STREQ("6", LIMIT(self->owner));
	EXPECT_STREQ("7", LIMIT(self->nested));
}

TEST_F(limited, whoever_reads)
{
	set_limit(self->nested, 7);
	EXPECT_STREQ("5\n", shown(self->owner, self->nested));
	EXPECT_STREQ("7\n", shown(self->nested, self->owner));
	EXPECT_STREQ("7\n", shown(self->nested, self->nested));
}

TEST_F(limited, a_new_user_namespace_has_no_limit)
{
	struct actor *below = actor("below", .by = self->nested);

	set_limit(self->nested, 7);
	nest_user_namespace(below);
	EXPECT_STREQ("2147483647", LIMIT(below));
}

TEST_F(limited, unprivileged_write)
{
	EXPECT_EQ(EACCES, WRITE(self->plain, "6"));
	EXPECT_STREQ("5", LIMIT(self->plain));
	/* Control: with capabilities over this user namespace. */
	EXPECT_EQ(0, WRITE(self->owner, "6"));
	EXPECT_STREQ("6", LIMIT(self->plain));
}

TEST_F(limited, values)
{
	EXPECT_EQ(EINVAL, WRITE(self->owner, "-1"));
	EXPECT_EQ(EINVAL, WRITE(self->owner, "-2147483648"));
	EXPECT_STREQ("5", LIMIT(self->owner));
	EXPECT_EQ(0, WRITE(self->owner, "0"));
	EXPECT_STREQ("0", LIMIT(self->owner));
	EXPECT_EQ(0, WRITE(self->owner, "2147483647"));
	EXPECT_STREQ("2147483647", LIMIT(self->owner));
}

CASE_MAIN
