// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-poll-init-after-all
claim:  a pidfd of the init of a PID namespace polls readable only when no member is left,
        not even a zombie
since:  5.3
needs:  procmount
---*/
/*
 *	test ── outer ──┬── watcher (2)                has a pidfd of init
 *	         (1)    ├── init (3; 1 inside)
 *	                └── host (4) ── injected       by setns() and fork()
 */
#include "case.h"
#include "pidfd.h"
#include "scm.h"

#include <poll.h>

FIXTURE(namespace) {
	struct actor *outer, *watcher, *init;
	const char *proc;
	struct pollfd *poll;
	int pidfd;
};

FIXTURE_SETUP(namespace)
{
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	own_mounts(self->outer);
	self->proc = mount_procfs(self->outer, "proc", NULL);
	self->watcher = has_number(actor("watcher", .by = self->outer), 2);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 3);
	self->pidfd = must(self->watcher, pidfd_open, 3, 0);
	self->poll = shared(sizeof(*self->poll));
	self->poll->fd = self->pidfd;
	self->poll->events = POLLIN;
}

FIXTURE_ENDS(namespace)

TEST_F(namespace, not_while_a_zombie_is_left)
{
	struct actor *host = has_number(actor("host", .by = self->outer), 4);

	has_number(join("injected", host, self->init), 5);
	must(self->outer, kill, 3, SIGKILL);
	must(host, waitid, P_PID, 5, NULL, WEXITED | WNOWAIT, NULL);
	ASSERT_TRUE(dies(self->init));
	/* It sleeps until the zombie is gone: a kernel that does not wait makes it a zombie. */
	EXPECT_EQ('S', state_at_rest(self->outer, self->proc, 3));
	EXPECT_FALSE(has_ended(self->watcher, self->pidfd));
	start(self->watcher, ppoll, self->poll, 1, NULL, NULL, 0);
	EXPECT_RETURNS(5, host, wait4, 5, NULL, 0, NULL);
	EXPECT_FINISHES(1, self->watcher);
	EXPECT_EQ(POLLIN, self->poll->revents);
	EXPECT_EQ('Z', state_at_rest(self->outer, self->proc, 3));
}

/* The main thread is a zombie then, but its process has not ended. */
TEST_F(namespace, not_while_another_thread_of_init_is_left)
{
	struct actor *thread = actor("thread", .by = self->init, .thread = true);

	start(self->init, exit, 0);
	ASSERT_TRUE(dies(self->init));
	ASSERT_EQ('Z', state_at_rest(self->outer, self->proc, 3));
	EXPECT_ALIVE(thread);
	EXPECT_FALSE(has_ended(self->watcher, self->pidfd));
	start(thread, exit, 0);
	EXPECT_RETURNS(1, self->watcher, ppoll, self->poll, 1, NULL, NULL, 0);
	EXPECT_EQ(POLLIN, self->poll->revents);
}

/* When it is readable all numbers of members are free. */
TEST_F(namespace, no_member_is_left)
{
	struct actor *nested;
	pid_t number;
	int i;

	for (i = 0; i < 4; i++)
		actor("member", .by = self->init, .orphan_lives = true);
	nested = actor("nested", .by = self->init, .flags = CLONE_NEWPID, .orphan_lives = true);
	for (i = 0; i < 4; i++)
		actor("below", .by = nested, .orphan_lives = true);
	for (number = 4; number <= 12; number++)
		EXPECT_RETURNS(0, self->watcher, kill, number, 0);
	EXPECT_FALSE(has_ended(self->watcher, self->pidfd));
	must(self->outer, kill, 3, SIGKILL);
	EXPECT_RETURNS(1, self->watcher, ppoll, self->poll, 1, NULL, NULL, 0);
	EXPECT_EQ(POLLIN, self->poll->revents);
	for (number = 4; number <= 12; number++)
		EXPECT_ERRNO(ESRCH, self->watcher, kill, number, 0);
	EXPECT_KILLED(SIGKILL, self->init);
}

/* Control: the end of a member does not make init's descriptor readable, but its own. */
TEST_F(namespace, the_end_of_a_member)
{
	struct actor *member = has_number(actor("member", .by = self->init), 2);
	int fd = must(self->watcher, pidfd_open, 4, 0);

	LEAVES(member);
	EXPECT_TRUE(has_ended(self->watcher, fd));
	EXPECT_FALSE(has_ended(self->watcher, self->pidfd));
}

CASE_MAIN
