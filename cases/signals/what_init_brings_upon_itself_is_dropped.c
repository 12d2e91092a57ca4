// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-default-term-from-inside-ignored signals-sigkill-from-inside-ignored
        signals-noninit-unprotected
claim:  a signal that init does not handle is dropped, too, when the kernel sends it for
        what init or a member did: a broken pipe, asynchronous I/O
since:  always
---*/
/*
 *	test ──── init (1 inside) ──┬── member (2 inside)
 *	                            └── other  (3 inside)
 */
#include "case.h"

FIXTURE(namespace) {
	struct actor *init, *member, *other;
	int in, out;		/* of a pipe */
};

FIXTURE_SETUP(namespace)
{
	int *fds = shared(2 * sizeof(*fds));

	must(test, pipe2, fds, O_NONBLOCK);
	self->in = fds[0];
	self->out = fds[1];
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->other = has_number(actor("other", .by = self->init), 3);
}

FIXTURE_ENDS(namespace)

/* Nobody reads from the pipe any more. */
static void break_pipe(struct actor *init, struct actor *member, struct actor *other, int in)
{
	must(test, close, in);
	must(init, close, in);
	must(member, close, in);
	must(other, close, in);
}

TEST_F(namespace, by_a_broken_pipe)
{
	break_pipe(self->init, self->member, self->other, self->in);
	EXPECT_ERRNO(EPIPE, self->init, write, self->out, "x", 1);
	EXPECT_ALIVE(self->init);
	/* Control: another process. */
	start(self->other, write, self->out, "x", 1);
	EXPECT_KILLED(SIGPIPE, self->other);
}

/* Somebody's input is announced to @owner by SIGKILL: fcntl(2), F_SETSIG. */
static void announce(struct actor *who, int fd, pid_t owner)
{
	must(who, fcntl, fd, F_SETOWN, owner);
	must(who, fcntl, fd, F_SETSIG, SIGKILL);
	must(who, fcntl, fd, F_SETFL, O_ASYNC | O_NONBLOCK);
}

TEST_F(namespace, by_input_that_a_member_has_announced_to_it)
{
	announce(self->member, self->in, 1);
	EXPECT_RETURNS(1, self->member, write, self->out, "x", 1);
	EXPECT_ALIVE(self->init);
	/* Control: another process. */
	announce(self->member, self->in, 3);
	EXPECT_RETURNS(1, self->member, write, self->out, "x", 1);
	EXPECT_KILLED(SIGKILL, self->other);
}

CASE_MAIN
