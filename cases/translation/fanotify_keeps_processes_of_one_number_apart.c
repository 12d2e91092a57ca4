// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: translation-fanotify-inner-seen-outside
claim:  fanotify events of two processes that have the same PID in their own namespaces are
        two, each with the PID in the reader's namespace
since:  always
needs:  config:FANOTIFY cap:sys_admin
---*/
/*
 *	test ── outer ─┬─ first (2; 1 in a namespace of its own)
 *	          1    └─ second (3; 1 in another one)
 */
#include "case.h"
#include "fanotify.h"

#include <sys/stat.h>

FIXTURE(events) {
	struct actor *outer, *first, *second;
	const char *file;
};

FIXTURE_SETUP(events)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->file = shared_string("%s/opened", scratch());
	must(self->outer, mknodat, AT_FDCWD, self->file, S_IFREG | 0600, 0);
	self->first = actor("first", .by = self->outer, .flags = CLONE_NEWPID);
	self->second = actor("second", .by = self->outer, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(events)

/* No event is read before both are there, when the kernel could merge them. */
TEST_F(events, both_wait_to_be_read)
{
	int group = fanotify_on(self->outer, 0, self->file);

	opens(self->first, self->file);
	opens(self->second, self->file);
	EXPECT_EQ(2, next_event(self->outer, group).pid);
	EXPECT_EQ(3, next_event(self->outer, group).pid);
}

CASE_MAIN
