// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: translation-seccomp-notify-pid-0
claim:  the pid of a seccomp notification is the number of the task in the PID namespace of
        whoever receives it, and 0 when it has none there
since:  5.0
needs:  config:SECCOMP_FILTER
---*/
/* fixtures/twice.h has the drawing. beside is 1 in a sibling of init's namespace. */
#include "case.h"
#include "seccomp_notify.h"
#include "twice.h"

NUMBERS_TWICE;

#define ANSWER 4711

/* @who makes the call that it is filtered for, @supervisor is told by @fd and answers. */
#define EXPECT_NOTIFIED(number, who, supervisor, fd) \
	do { \
		int fd_ = (fd); \
		start(who, sched_get_priority_max, 0); \
		EXPECT_EQ(number, notified_pid(supervisor, fd_, ANSWER)); \
		EXPECT_FINISHES(ANSWER, who); \
	} while (0)

TEST_F(scene, member_seen_from_outside)
{
	int fd = notify_of(self->member, SYS_sched_get_priority_max);

	EXPECT_NOTIFIED(6, self->member, self->outer, pass_fd(self->member, fd, self->outer));
}

TEST_F(scene, member_seen_from_inside)
{
	int fd = notify_of(self->member, SYS_sched_get_priority_max);

	EXPECT_NOTIFIED(3, self->member, self->init, pass_fd(self->member, fd, self->init));
}

TEST_F(scene, process_two_levels_down)
{
	struct actor *below = has_number(actor("below", .by = self->member,
					       .flags = CLONE_NEWPID), 4);
	int fd = notify_of(below, SYS_sched_get_priority_max);

	EXPECT_NOTIFIED(7, below, self->outer, pass_fd(below, fd, self->outer));
	EXPECT_NOTIFIED(4, below, self->init, pass_fd(below, fd, self->init));
}

TEST_F(scene, thread)
{
	int fd = notify_of(self->member, SYS_sched_get_priority_max);
	struct actor *thread = has_number(actor("thread", .by = self->member, .thread = true), 4);

	EXPECT_NOTIFIED(4, thread, self->caller, pass_fd(self->member, fd, self->caller));
	EXPECT_NOTIFIED(7, thread, self->outer, pass_fd(self->member, fd, self->outer));
}

TEST_F(scene, outer_process_seen_from_inside)
{
	int fd = notify_of(self->third, SYS_sched_get_priority_max);

	EXPECT_NOTIFIED(0, self->third, self->init, pass_fd(self->third, fd, self->init));
	/* Control: the same process, notified of outside. */
	EXPECT_NOTIFIED(3, self->third, self->second, pass_fd(self->third, fd, self->second));
}

TEST_F(scene, member_seen_from_beside)
{
	int fd = notify_of(self->member, SYS_sched_get_priority_max);
	struct actor *beside = actor("beside", .by = self->outer, .flags = CLONE_NEWPID);

	EXPECT_NOTIFIED(0, self->member, beside, pass_fd(self->member, fd, beside));
	EXPECT_NOTIFIED(3, self->member, self->caller, pass_fd(self->member, fd, self->caller));
}

CASE_MAIN
