// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: ipc-mq-file-notify-pid
claim:  NOTIFY_PID in the file of a POSIX message queue is the number that the process that
        asked for notification has in the reader's PID namespace, 0 where it has none
since:  always
needs:  config:POSIX_MQUEUE config:IPC_NS
---*/
/*
 *	The scene is drawn in fixtures/sysv_ipc.h. MEMBER and its like are the four
 *	numbers of a process: for outer, init, nested and sibling.
 */
#include "case.h"
#include "message_queue.h"
#include "sysv_ipc.h"

FIXTURE(ipc) {
	struct ipc_scene is;
	const char *file;
};

FIXTURE_VARIANT(ipc) {
	bool inner;
};

FIXTURE_VARIANT_ADD(ipc, mounted_outside) { .inner = false };
FIXTURE_VARIANT_ADD(ipc, mounted_inside) { .inner = true };

FIXTURE_SETUP(ipc)
{
	set_ipc_scene(&self->is);
	self->file = mount_mqueue(variant->inner ? self->is.member : self->is.outer);
	open_mqueue(self->is.outer);
}

FIXTURE_ENDS(ipc)

#define NOTIFY_PID SEEN(notify_pid(who, self->file))

TEST_F(ipc, nobody_asked)
{
	EXPECT_STREQ(NOBODY, NOTIFY_PID);
	notify_me(self->is.member, SIGURG);
	EXPECT_STREQ(MEMBER, NOTIFY_PID);	/* Control */
	notify_mqueue(self->is.outer);
	EXPECT_STREQ(NOBODY, NOTIFY_PID);
}

TEST_F(ipc, init_asked)
{
	notify_me(self->is.init, SIGURG);
	EXPECT_STREQ(INIT, NOTIFY_PID);
}

TEST_F(ipc, an_outer_process_asked)
{
	notify_me(self->is.outsider, SIGURG);
	EXPECT_STREQ(OUTSIDER, NOTIFY_PID);
}

TEST_F(ipc, a_process_two_levels_below_asked)
{
	notify_me(self->is.nested, SIGURG);
	EXPECT_STREQ(NESTED, NOTIFY_PID);
}

TEST_F(ipc, a_process_beside_asked)
{
	notify_me(self->is.sibling, SIGURG);
	EXPECT_STREQ(SIBLING, NOTIFY_PID);
}

TEST_F(ipc, a_thread_asked)
{
	notify_me(self->is.thread, SIGURG);
	EXPECT_STREQ(MEMBER, NOTIFY_PID);
}

/* It has the place that only one can have, though no signal comes. */
TEST_F(ipc, asked_without_a_signal)
{
	notify_me(self->is.member, 0);
	EXPECT_STREQ(MEMBER, NOTIFY_PID);
	notify_mqueue(self->is.outer);
	EXPECT_STREQ(NOBODY, NOTIFY_PID);
}

/* Who reads counts, not who opened the file. */
TEST_F(ipc, read_by_another_than_the_opener)
{
	long fd = must(self->is.outer, openat, AT_FDCWD, self->file, O_RDONLY, 0);

	notify_me(self->is.member, SIGURG);
	fd = pass_fd(self->is.outer, fd, self->is.init);
	EXPECT_EQ(5, notify_pid_by_fd(self->is.init, fd));
	fd = must(self->is.init, openat, AT_FDCWD, self->file, O_RDONLY, 0);
	fd = pass_fd(self->is.init, fd, self->is.outer);
	EXPECT_EQ(9, notify_pid_by_fd(self->is.outer, fd));
}

CASE_MAIN
