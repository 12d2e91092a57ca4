// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: translation-pr-set-ptracer
claim:  PR_SET_PTRACER takes a number of the caller's PID namespace; one that is nobody's there is
        EINVAL, and PR_SET_PTRACER_ANY admits tracers of all namespaces above
since:  always
needs:  config:SECURITY_YAMA cap:sys_ptrace disposable
---*/
/*
 * fixtures/twice.h has the drawing. member may be traced by its ancestors, and
 * by whom it names: cousin, a child of init, is 4 inside and 7 outside; fourth
 * is 8 outside. None of them has a capability.
 */
#include "case.h"
#include "twice.h"

#include <sys/ptrace.h>

#define SCOPE "/proc/sys/kernel/yama/ptrace_scope"

FIXTURE(scene) {
	struct actor *second, *third, *member, *cousin, *fourth;
	const char *scope;
};

FIXTURE_SETUP(scene)
{
	struct twice cast = numbers_twice(actor("outer", .flags = CLONE_NEWPID));

	self->second = cast.second;
	self->third = cast.third;
	self->member = cast.member;
	self->cousin = has_number(actor("cousin", .by = cast.init), 4);
	self->fourth = has_number(actor("fourth", .by = cast.outer), 8);
	self->scope = read_file(test, SCOPE);
	if (write_file(test, SCOPE, "1"))
		broke(SCOPE " cannot be written");
	keep_capabilities(self->second, 0);
	keep_capabilities(self->third, 0);
	keep_capabilities(self->member, 0);
	keep_capabilities(self->cousin, 0);
	keep_capabilities(self->fourth, 0);
}

FIXTURE_TEARDOWN(scene)
{
	write_file(test, SCOPE, self->scope);
	end_of_test();
}

TEST_F(scene, number_of_a_member)
{
	EXPECT_ERRNO(EPERM, self->cousin, ptrace, PTRACE_SEIZE, 3, 0, 0);
	EXPECT_RETURNS(0, self->member, prctl, PR_SET_PTRACER, 4, 0, 0, 0);
	/* What is 4 outside is init, an ancestor; 8 is nobody that was named. */
	EXPECT_ERRNO(EPERM, self->fourth, ptrace, PTRACE_SEIZE, 6, 0, 0);
	EXPECT_RETURNS(0, self->cousin, ptrace, PTRACE_SEIZE, 3, 0, 0);
}

/* 2 is caller inside; the process with that number outside is not meant. */
TEST_F(scene, number_that_exists_twice)
{
	EXPECT_RETURNS(0, self->member, prctl, PR_SET_PTRACER, 2, 0, 0, 0);
	EXPECT_ERRNO(EPERM, self->second, ptrace, PTRACE_SEIZE, 6, 0, 0);
	/* Control: outside that number does mean it. */
	EXPECT_RETURNS(0, self->third, prctl, PR_SET_PTRACER, 2, 0, 0, 0);
	EXPECT_RETURNS(0, self->second, ptrace, PTRACE_SEIZE, 3, 0, 0);
}

TEST_F(scene, numbers_outside)
{
	EXPECT_ERRNO(EINVAL, self->member, prctl, PR_SET_PTRACER, 7, 0, 0, 0);
	EXPECT_ERRNO(EINVAL, self->member, prctl, PR_SET_PTRACER, 8, 0, 0, 0);
	EXPECT_ERRNO(EPERM, self->cousin, ptrace, PTRACE_SEIZE, 3, 0, 0);
	EXPECT_ERRNO(EPERM, self->fourth, ptrace, PTRACE_SEIZE, 6, 0, 0);
	/* Control: outside they are numbers of processes. */
	EXPECT_RETURNS(0, self->third, prctl, PR_SET_PTRACER, 7, 0, 0, 0);
	EXPECT_RETURNS(0, self->third, prctl, PR_SET_PTRACER, 8, 0, 0, 0);
	EXPECT_RETURNS(0, self->fourth, ptrace, PTRACE_SEIZE, 3, 0, 0);
}

TEST_F(scene, any_from_above)
{
	EXPECT_ERRNO(EPERM, self->fourth, ptrace, PTRACE_SEIZE, 6, 0, 0);
	EXPECT_RETURNS(0, self->member, prctl, PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
	EXPECT_RETURNS(0, self->fourth, ptrace, PTRACE_SEIZE, 6, 0, 0);
}

TEST_F(scene, any_from_inside)
{
	EXPECT_ERRNO(EPERM, self->cousin, ptrace, PTRACE_SEIZE, 3, 0, 0);
	EXPECT_RETURNS(0, self->member, prctl, PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
	EXPECT_RETURNS(0, self->cousin, ptrace, PTRACE_SEIZE, 3, 0, 0);
}

CASE_MAIN
