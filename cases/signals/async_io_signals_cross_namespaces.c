// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-sigio-delivered-across
claim:  the signal of asynchronous I/O (F_SETSIG) reaches a handler whichever PID namespace
        made the descriptor ready
since:  always
---*/
/*
 *	test ──┬── reader (1 in its namespace), with a child "member"
 *	       └── writer (1 in a sibling namespace)
 */
#include "case.h"

FIXTURE(siblings) {
	struct actor *reader, *member, *writer;
	int in, out;
};

FIXTURE_SETUP(siblings)
{
	int *fds = shared(2 * sizeof(*fds));

	must(test, pipe2, fds, O_NONBLOCK);
	self->in = fds[0];
	self->out = fds[1];
	self->reader = actor("reader", .flags = CLONE_NEWPID);
	self->member = actor("member", .by = self->reader);
	self->writer = actor("writer", .flags = CLONE_NEWPID);
	catch_signal(self->reader, SIGRTMIN);
	catch_signal(self->member, SIGRTMIN);
}

FIXTURE_ENDS(siblings)

static void ask_for_signal(struct actor *who, int fd, pid_t owner)
{
	must(who, fcntl, fd, F_SETOWN, owner);
	must(who, fcntl, fd, F_SETSIG, SIGRTMIN);
	must(who, fcntl, fd, F_SETFL, O_ASYNC | O_NONBLOCK);
}

#define EXPECT_READY(who) \
	do { \
		EXPECT_CAUGHT(1, who, SIGRTMIN); \
		EXPECT_EQ(POLL_IN, caught_info(who, SIGRTMIN)->si_code); \
		EXPECT_EQ(self->in, caught_info(who, SIGRTMIN)->si_fd); \
	} while (0)

TEST_F(siblings, to_the_init_of_a_sibling)
{
	ask_for_signal(self->reader, self->in, 1);
	must(self->writer, write, self->out, "x", 1);
	EXPECT_READY(self->reader);
	EXPECT_CAUGHT(0, self->member, SIGRTMIN);
}

TEST_F(siblings, to_a_member_of_a_sibling)
{
	ask_for_signal(self->reader, self->in, self->member->pid);
	must(self->writer, write, self->out, "x", 1);
	EXPECT_READY(self->member);
	EXPECT_CAUGHT(0, self->reader, SIGRTMIN);
}

TEST_F(siblings, from_an_ancestor)
{
	ask_for_signal(self->reader, self->in, 1);
	must(test, write, self->out, "x", 1);
	EXPECT_READY(self->reader);
}

TEST_F(siblings, to_an_ancestor)
{
	catch_signal(test, SIGRTMIN);
	ask_for_signal(test, self->in, call(test, getpid));
	must(self->writer, write, self->out, "x", 1);
	EXPECT_READY(test);
}

/* Control: without O_ASYNC there is no signal. */
TEST_F(siblings, none_without_asking)
{
	must(self->writer, write, self->out, "x", 1);
	EXPECT_CAUGHT(0, self->reader, SIGRTMIN);
}

CASE_MAIN
