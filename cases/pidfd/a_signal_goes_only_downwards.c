// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-send-signal-ancestor-einval pidfd-send-signal-sibling-einval
        pidfd-send-signal-descendant-ok pidfd-send-signal-proc-dir-fd
claim:  pidfd_send_signal() reaches processes of the sender's PID namespace and of those below
        it; for any other process it fails with EINVAL, whoever opened the descriptor
since:  5.3
partly: procmount since:6.9
---*/
/*
 *	upper ── middle ─┬─ own ──┬── sender
 *	                 │        └── below ── below2
 *	                 ├─ sibling ── nephew            each a namespace but sender
 *	                 └─ uncle                        and uncle, a process beside own
 */
#include "case.h"
#include "pidfd.h"

FIXTURE(tree) {
	struct actor *upper, *middle, *uncle, *own, *sender, *below, *below2, *sibling, *nephew;
	const char *proc;
};

FIXTURE_VARIANT(tree) {
	const char *needs;
	bool folder;
	unsigned int flags;
};

FIXTURE_VARIANT_ADD(tree, pidfd_open) { .needs = "" };
FIXTURE_VARIANT_ADD(tree, folder_of_procfs) { .needs = "procmount", .folder = true };
FIXTURE_VARIANT_ADD(tree, to_a_thread) { .needs = "since:6.9", .flags = PIDFD_SIGNAL_THREAD };

FIXTURE_SETUP(tree)
{
	SKIP_UNLESS(variant->needs);
	self->upper = actor("upper", .flags = CLONE_NEWPID);
	if (variant->folder) {
		own_mounts(self->upper);
		self->proc = mount_procfs(self->upper, "upper", NULL);
	}
	self->middle = actor("middle", .by = self->upper, .flags = CLONE_NEWPID);
	self->uncle = actor("uncle", .by = self->middle);
	self->own = actor("own", .by = self->middle, .flags = CLONE_NEWPID);
	self->sender = actor("sender", .by = self->own);
	self->below = actor("below", .by = self->own, .flags = CLONE_NEWPID);
	self->below2 = actor("below2", .by = self->below, .flags = CLONE_NEWPID);
	self->sibling = actor("sibling", .by = self->middle, .flags = CLONE_NEWPID);
	self->nephew = actor("nephew", .by = self->sibling, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(tree)

/* A descriptor in @who for @target, opened by upper, which sees all of them. */
static int fd_for(struct actor *who, struct actor *target, struct actor *upper,
		  const char *proc)
{
	pid_t number = pid_seen_by(upper, target);
	int fd, passed;

	if (proc)
		fd = must(upper, openat, AT_FDCWD, shared_string("%s/%d", proc, number),
			  O_RDONLY | O_DIRECTORY, 0);
	else
		fd = must(upper, pidfd_open, number, 0);
	passed = pass_fd(upper, fd, who);
	must(upper, close, fd);
	return passed;
}

#define FD(who, target) fd_for(who, target, self->upper, self->proc)

#define SEND(fd, sig) pidfd_send_signal, fd, sig, NULL, variant->flags

/* One way is closed: no signal, not even the test with signal 0. Another one is open. */
#define EXPECT_REFUSED_AND_POSSIBLE(target, above) \
	do { \
		int fd = FD(self->sender, target), fd_above = FD(above, target); \
		catch_signal(target, SIGUSR1); \
		EXPECT_ERRNO(EINVAL, self->sender, SEND(fd, 0)); \
		EXPECT_ERRNO(EINVAL, self->sender, SEND(fd, SIGUSR1)); \
		EXPECT_CAUGHT(0, target, SIGUSR1); \
		/* Control: the same process, from a namespace above it. */ \
		EXPECT_RETURNS(0, above, SEND(fd_above, 0)); \
		EXPECT_RETURNS(0, above, SEND(fd_above, SIGUSR1)); \
		EXPECT_CAUGHT(1, target, SIGUSR1); \
	} while (0)

TEST_F(tree, not_to_an_ancestor_namespace)
{
	EXPECT_REFUSED_AND_POSSIBLE(self->middle, self->upper);
	EXPECT_REFUSED_AND_POSSIBLE(self->uncle, self->middle);
	EXPECT_REFUSED_AND_POSSIBLE(self->upper, self->upper);
}

TEST_F(tree, not_to_a_sibling_namespace)
{
	EXPECT_REFUSED_AND_POSSIBLE(self->sibling, self->middle);
	EXPECT_REFUSED_AND_POSSIBLE(self->nephew, self->sibling);
}

TEST_F(tree, to_the_own_namespace_and_below)
{
	struct actor *const targets[] = { self->own, self->sender, self->below, self->below2 };
	size_t i;

	for (i = 0; i < ARRAY_SIZE(targets); i++) {
		int fd = FD(self->sender, targets[i]);

		catch_signal(targets[i], SIGUSR1);
		EXPECT_RETURNS(0, self->sender, SEND(fd, 0));
		EXPECT_RETURNS(0, self->sender, SEND(fd, SIGUSR1));
		EXPECT_CAUGHT(1, targets[i], SIGUSR1);
	}
}

CASE_MAIN
