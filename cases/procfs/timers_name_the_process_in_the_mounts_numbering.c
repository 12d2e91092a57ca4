// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-timers-pid
claim:  the notify line of timers has the number of the process, or thread, that gets the
        signal in the PID namespace of the mount
since:  always
needs:  procmount config:CHECKPOINT_RESTORE config:POSIX_TIMERS
---*/
/* fixtures/procfs_levels.h has the drawing. The timers are member's, and never run. */
#include "case.h"
#include "procfs_levels.h"

#include <time.h>

THREE_LEVELS;

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

static void new_timer(struct actor *who, int notify, pid_t thread)
{
	struct sigevent *event = shared(sizeof(*event));

	event->sigev_notify = notify;
	event->sigev_signo = SIGRTMIN;
	event->sigev_notify_thread_id = thread;
	must(who, timer_create, CLOCK_MONOTONIC, event, shared(sizeof(timer_t)));
}

/* The notify line of the only timer of a process, without its first word. */
static const char *notified(struct actor *who, const char *proc, int pid)
{
	const char *text = read_file(who, "%s/%d/timers", proc, pid);
	const char *line = strstr(text, "notify: ");

	return line ? shared_string("%.*s", (int)strcspn(line + 8, "\n"), line + 8) : text;
}

#define EXPECT_NOTIFIED(in_outer, in_middle, in_inner) \
	do { \
		int i; \
		for (i = 0; self->everyone[i]; i++) { \
			struct actor *who = self->everyone[i]; \
			EXPECT_STREQ(in_outer, notified(who, self->outer_proc, 12)); \
			EXPECT_STREQ(in_middle, notified(who, self->middle_proc, 6)); \
			EXPECT_STREQ(in_inner, notified(who, self->inner_proc, 3)); \
		} \
	} while (0)

/* Control: without a timer the file is empty. */
TEST_F(levels, no_timer)
{
	EXPECT_NOTIFIED("", "", "");
}

TEST_F(levels, process)
{
	new_timer(self->member, SIGEV_SIGNAL, 0);
	EXPECT_NOTIFIED("signal/pid.12", "signal/pid.6", "signal/pid.3");
}

/* A thread of member: 13, 7 and 4. */
TEST_F(levels, thread)
{
	actor("thread", .by = self->member, .thread = true);
	new_timer(self->member, SIGEV_SIGNAL | SIGEV_THREAD_ID, 4);
	EXPECT_NOTIFIED("signal/tid.13", "signal/tid.7", "signal/tid.4");
}

CASE_MAIN
