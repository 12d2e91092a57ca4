// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: translation-fanotify-inner-seen-outside translation-fanotify-outer-seen-inside-0
claim:  a fanotify event has the PID of the process that acted in the PID namespace of whoever
        reads it, and 0 and no pidfd for a process outside
since:  always
needs:  config:FANOTIFY cap:sys_admin
partly: since:4.20 since:5.15
---*/
/* fixtures/twice.h has the drawing. All can open the file; beside is 1 in a sibling of init's. */
#include "case.h"
#include "fanotify.h"
#include "twice.h"

#include <linux/fanotify.h>
#include <sys/stat.h>

#ifndef FAN_NOPIDFD
#define FAN_NOPIDFD -1
#endif

#ifndef FAN_REPORT_TID
#define FAN_REPORT_TID		0x100	/* 4.20 */
#endif
#ifndef FAN_REPORT_PIDFD
#define FAN_REPORT_PIDFD	0x80	/* 5.15 */
#endif

FIXTURE(events) {
	struct actor *outer, *third, *init, *caller, *member, *beside;
	const char *file;
};

FIXTURE_SETUP(events)
{
	struct twice cast;

	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->file = shared_string("%s/opened", scratch());
	must(self->outer, mknodat, AT_FDCWD, self->file, S_IFREG | 0600, 0);
	cast = numbers_twice(self->outer);
	self->third = cast.third;
	self->init = cast.init;
	self->caller = cast.caller;
	self->member = cast.member;
	self->beside = actor("beside", .by = self->outer, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(events)

TEST_F(events, member_seen_from_outside)
{
	int group = fanotify_on(self->outer, 0, self->file);

	EXPECT_EQ(6, opened_by(self->member, self->file, self->outer, group).pid);
	EXPECT_EQ(4, opened_by(self->init, self->file, self->outer, group).pid);
	EXPECT_EQ(3, opened_by(self->third, self->file, self->outer, group).pid);
}

/* Whoever made the group: what counts is who reads. */
TEST_F(events, member_seen_from_inside)
{
	int own = fanotify_on(self->init, 0, self->file), passed;

	EXPECT_EQ(3, opened_by(self->member, self->file, self->init, own).pid);
	must(self->init, close, own);
	passed = pass_fd(self->outer, fanotify_on(self->outer, 0, self->file), self->caller);
	EXPECT_EQ(3, opened_by(self->member, self->file, self->caller, passed).pid);
	EXPECT_EQ(1, opened_by(self->init, self->file, self->caller, passed).pid);
}

TEST_F(events, outer_process_seen_from_inside)
{
	int group = fanotify_on(self->init, 0, self->file);

	EXPECT_EQ(0, opened_by(self->third, self->file, self->init, group).pid);
	EXPECT_EQ(0, opened_by(self->beside, self->file, self->init, group).pid);
	/* Control */
	EXPECT_EQ(2, opened_by(self->caller, self->file, self->init, group).pid);
}

TEST_F(events, thread)
{
	struct actor *thread;
	int outside, inside;

	SKIP_UNLESS("since:4.20");
	thread = has_number(actor("thread", .by = self->member, .thread = true), 4);
	outside = fanotify_on(self->outer, FAN_REPORT_TID, self->file);
	EXPECT_EQ(8, opened_by(thread, self->file, self->outer, outside).pid);
	inside = fanotify_on(self->init, FAN_REPORT_TID, self->file);
	EXPECT_EQ(4, opened_by(thread, self->file, self->init, inside).pid);
	EXPECT_EQ(0, opened_by(self->third, self->file, self->init, inside).pid);
	/* Without the flag it is the process. */
	outside = fanotify_on(self->outer, 0, self->file);
	EXPECT_EQ(6, opened_by(thread, self->file, self->outer, outside).pid);
}

TEST_F(events, pidfd)
{
	int outside, inside;
	struct opened event;

	SKIP_UNLESS("since:5.15");
	catch_signal(self->member, SIGUSR1);
	outside = fanotify_on(self->outer, FAN_REPORT_PIDFD, self->file);
	event = opened_by(self->member, self->file, self->outer, outside);
	EXPECT_EQ(6, event.pid);
	EXPECT_RETURNS(0, self->outer, pidfd_send_signal, event.pidfd, SIGUSR1, NULL, 0);
	EXPECT_CAUGHT(1, self->member, SIGUSR1);
	inside = fanotify_on(self->init, FAN_REPORT_PIDFD, self->file);
	event = opened_by(self->third, self->file, self->init, inside);
	EXPECT_EQ(0, event.pid);
	EXPECT_EQ(FAN_NOPIDFD, event.pidfd);
	/* Control */
	EXPECT_LE(0, opened_by(self->member, self->file, self->init, inside).pidfd);
}

CASE_MAIN
