// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: pidfd-process-madvise
claim:  by a pidfd of a member a privileged process of the parent PID namespace gives advice
        about the member's memory with process_madvise(), not about its own
since:  5.10
needs:  cap:sys_nice cap:sys_ptrace config:ADVISE_SYSCALLS
---*/
/*
 *	test ── outer ── init ── member ── nested     each has pages of its own at an
 *	         (1)     (2)      (3)      (4)        address where the others have none
 */
#include "case.h"
#include "pidfd.h"

#include <sys/mman.h>
#include <sys/uio.h>

#define SIZE (16 * 4096)
#define GAP (16 << 20)

FIXTURE(advice) {
	struct actor *outer, *init, *member, *nested;
	struct iovec *of_outer, *of_init, *of_member, *of_nested;
};

/* Pages of @who's own, the @nth from a place where nobody has any. */
static struct iovec *pages(struct actor *who, char *place, int nth)
{
	struct iovec *iov = shared(sizeof(*iov));

	iov->iov_len = SIZE;
	iov->iov_base = (void *)must(who, mmap, place + nth * GAP, SIZE, PROT_READ | PROT_WRITE,
				     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (iov->iov_base != place + nth * GAP)
		broke("the place is taken");
	return iov;
}

FIXTURE_SETUP(advice)
{
	char *place = (char *)must(test, mmap, NULL, 8 * GAP, PROT_NONE,
				   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	must(test, munmap, place, 8 * GAP);
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->init = has_number(actor("init", .by = self->outer, .flags = CLONE_NEWPID), 2);
	self->member = has_number(actor("member", .by = self->init), 2);
	self->nested = has_number(actor("nested", .by = self->member, .flags = CLONE_NEWPID), 3);
	self->of_outer = pages(self->outer, place, 0);
	self->of_init = pages(self->init, place, 2);
	self->of_member = pages(self->member, place, 4);
	self->of_nested = pages(self->nested, place, 6);
}

FIXTURE_ENDS(advice)

#define ADVISE(pidfd, iov) process_madvise, pidfd, iov, 1, MADV_COLD, 0

/* Advice by outer about @own pages of a process; it has none where others have theirs. */
#define EXPECT_ADVICE(number, own) \
	do { \
		int fd_ = must(self->outer, pidfd_open, number, 0); \
		struct iovec *of_[] = { self->of_outer, self->of_init, self->of_member, \
					self->of_nested }; \
		size_t i_; \
		EXPECT_RETURNS(SIZE, self->outer, ADVISE(fd_, own)); \
		for (i_ = 0; i_ < ARRAY_SIZE(of_); i_++) \
			if (of_[i_] != (own)) \
				EXPECT_ERRNO(ENOMEM, self->outer, ADVISE(fd_, of_[i_])); \
	} while (0)

TEST_F(advice, about_a_member)
{
	EXPECT_ADVICE(3, self->of_member);
}

TEST_F(advice, about_init)
{
	EXPECT_ADVICE(2, self->of_init);
}

TEST_F(advice, about_a_member_two_levels_below)
{
	EXPECT_ADVICE(4, self->of_nested);
}

/* The privilege is CAP_SYS_NICE, besides what lets it read the member's memory. */
TEST_F(advice, takes_privilege)
{
	int fd = must(self->outer, pidfd_open, 3, 0);

	EXPECT_RETURNS(SIZE, self->outer, ADVISE(fd, self->of_member));	/* control */
	keep_capabilities(self->outer, CAP_BIT(CAP_SYS_PTRACE));
	EXPECT_ERRNO(EPERM, self->outer, ADVISE(fd, self->of_member));
}

CASE_MAIN
