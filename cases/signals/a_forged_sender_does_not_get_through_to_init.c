// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: signals-rt-queue-from-inside-unhandled signals-sigkill-from-inside-ignored
        signals-sigstop-from-inside-ignored signals-sigkill-from-ancestor-kills
        signals-noninit-unprotected
claim:  whatever a member writes into the siginfo of a signal for init, the signal is
        dropped like any other that init does not handle
since:  always
---*/
/*
 *	test ──── init (1 inside) ──┬── member (2 inside)
 *	                            └── other  (3 inside)
 */
#include "case.h"
#include "signals.h"

FIXTURE(namespace) {
	struct actor *init, *member, *other;
};

FIXTURE_SETUP(namespace)
{
	self->init = actor("init", .flags = CLONE_NEWPID);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->other = actor("other", .by = self->init);
}

FIXTURE_ENDS(namespace)

/* As if it came from outside: si_pid 0 is what a signal of an ancestor has. */
static siginfo_t *forged(int sig, int code)
{
	siginfo_t *info = queued_info(0, 0);

	info->si_signo = sig;
	info->si_code = code;
	return info;
}

TEST_F(namespace, with_pid_0)
{
	static const int signals[] = { SIGKILL, SIGSTOP, SIGTERM, SIGTSTP, SIGSEGV };
	static const int codes[] = { SI_QUEUE, SI_TIMER, SI_MESGQ, SI_ASYNCIO, SI_SIGIO, -60 };

	for (size_t i = 0; i < sizeof(signals) / sizeof(*signals); i++)
		for (size_t j = 0; j < sizeof(codes) / sizeof(*codes); j++) {
			siginfo_t *info = forged(signals[i], codes[j]);

			EXPECT_RETURNS(0, self->member, rt_sigqueueinfo, 1, signals[i], info);
			EXPECT_RETURNS(0, self->member, rt_tgsigqueueinfo, 1, 1, signals[i], info);
			ASSERT_ALIVE(self->init);
		}
}

/* That the kernel or kill(2) sent it nobody may say of a signal to another. */
TEST_F(namespace, as_the_kernel)
{
	EXPECT_ERRNO(EPERM, self->member, rt_sigqueueinfo, 1, SIGKILL, forged(SIGKILL, SI_KERNEL));
	EXPECT_ERRNO(EPERM, self->member, rt_sigqueueinfo, 1, SIGKILL, forged(SIGKILL, SI_USER));
	EXPECT_ERRNO(EPERM, self->member, rt_sigqueueinfo, 1, SIGKILL, forged(SIGKILL, SI_TKILL));
	EXPECT_ALIVE(self->init);
}

/* Control: another process is ended by it. */
TEST_F(namespace, a_member_is_not_protected)
{
	EXPECT_RETURNS(0, self->member, rt_sigqueueinfo, 3, SIGKILL, forged(SIGKILL, SI_QUEUE));
	EXPECT_KILLED(SIGKILL, self->other);
}

/* Control: an ancestor need not forge. */
TEST_F(namespace, an_ancestor_gets_through)
{
	siginfo_t *info = queued_info(1, 0);

	EXPECT_RETURNS(0, test, rt_sigqueueinfo, self->init->pid, SIGKILL, info);
	EXPECT_KILLED(SIGKILL, self->init);
}

CASE_MAIN
