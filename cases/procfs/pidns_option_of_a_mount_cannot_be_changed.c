// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-pidns-remount-ebusy
claim:  pidns= for a procfs that is mounted already fails with EBUSY, even with the
        PID namespace that it shows, and changes nothing
since:  6.18
needs:  procmount
---*/
/* fixtures/procfs_levels.h has the drawing. outer tries to change its own mount. */
#include "case.h"
#include "procfs_levels.h"
#include "procfs_pidns.h"

THREE_LEVELS;

GIVEN_IN_EVERY_WAY;

/* Returns 0, or the error number of mount(2) or fsconfig(2). */
static int change(struct actor *who, const char *proc, enum pidns_route route, const char *file)
{
	long context;
	int err;

	if (route == PIDNS_MOUNT)
		return call(who, mount, NULL, proc, NULL, MS_REMOUNT,
			    shared_string("pidns=%s", file)) ? errno : 0;
	context = must(who, fspick, AT_FDCWD, proc, FSPICK_CLOEXEC);
	err = configure_pidns(who, route, context, file);
	must(who, close, context);
	return err;
}

TEST_F(levels, to_another_namespace)
{
	const char *file = shared_string("%s/7/ns/pid", self->outer_proc);

	EXPECT_EQ(EBUSY, change(self->outer, self->outer_proc, variant->route, file));
	EXPECT_STREQ("1 7 10 12", pids_in(self->outer, self->outer_proc));
	EXPECT_STREQ("outer", read_file(self->outer, "%s/1/comm", self->outer_proc));
}

TEST_F(levels, to_the_same_namespace)
{
	const char *file = shared_string("%s/1/ns/pid", self->outer_proc);

	EXPECT_EQ(EBUSY, change(self->outer, self->outer_proc, variant->route, file));
	EXPECT_STREQ("1 7 10 12", pids_in(self->outer, self->outer_proc));
}

TEST_F(levels, of_a_mount_made_with_the_option)
{
	const char *file = shared_string("%s/7/ns/pid", self->outer_proc);
	const char *proc = make_folder(self->outer, "proc");

	ASSERT_EQ(0, mount_pidns(self->outer, variant->route, file, "proc"));
	EXPECT_EQ(EBUSY, change(self->outer, proc, variant->route, file));
	file = shared_string("%s/10/ns/pid", self->outer_proc);
	EXPECT_EQ(EBUSY, change(self->outer, proc, variant->route, file));
	EXPECT_STREQ("1 4 6", pids_in(self->outer, proc));
}

/* Control: another option can be changed by the same caller. */
TEST_F(levels, another_option_can_be_changed)
{
	const char *proc = self->outer_proc;

	EXPECT_RETURNS(0, self->outer, mount, NULL, proc, NULL, MS_REMOUNT, "hidepid=0");
}

CASE_MAIN
