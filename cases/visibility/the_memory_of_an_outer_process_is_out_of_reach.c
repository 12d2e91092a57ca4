// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-process-vm-esrch
claim:  process_vm_readv and process_vm_writev know no process outside the caller's PID
        namespace
since:  always
needs:  config:CROSS_MEMORY_ATTACH
---*/
/* fixtures/visibility.h has the drawing. */
#include "case.h"
#include "visibility.h"

#include <sys/uio.h>

OUTSIDE_AND_INSIDE;

/* Private memory: at one address, in each process with a text of its own (its name). */
static char text[16];

/* What the actor has in its private memory, by way of its name. */
static const char *text_of(struct actor *who)
{
	char *seen = shared(sizeof(text));

	must(who, prctl, PR_SET_NAME, text, 0, 0, 0);
	must(who, prctl, PR_GET_NAME, seen, 0, 0, 0);
	return seen;
}

static void write_text(struct actor *who, const char *words)
{
	must(who, prctl, PR_SET_NAME, words, 0, 0, 0);
	must(who, prctl, PR_GET_NAME, text, 0, 0, 0);
}

static struct iovec *vector(void *where)
{
	struct iovec *vector = shared(sizeof(*vector));

	vector->iov_base = where;
	vector->iov_len = sizeof(text);
	return vector;
}

TEST_F(scene, process_vm_readv)
{
	char *seen = shared(sizeof(text));
	struct iovec *to = vector(seen), *from = vector(text);

	write_text(self->target, "of the target");
	write_text(self->member, "of the member");
	EXPECT_ERRNO(ESRCH, self->caller, process_vm_readv, TARGET, to, 1, from, 1, 0);
	EXPECT_ERRNO(ESRCH, self->caller, process_vm_readv, MEMBER_OUTSIDE, to, 1, from, 1, 0);
	EXPECT_ERRNO(ESRCH, self->outer, process_vm_readv, MEMBER, to, 1, from, 1, 0);
	EXPECT_STREQ("", seen);
	/* Control: a member, and the target from outside. */
	EXPECT_RETURNS(16, self->caller, process_vm_readv, MEMBER, to, 1, from, 1, 0);
	EXPECT_STREQ("of the member", seen);
	EXPECT_RETURNS(16, self->outer, process_vm_readv, TARGET, to, 1, from, 1, 0);
	EXPECT_STREQ("of the target", seen);
}

TEST_F(scene, process_vm_writev)
{
	struct iovec *from = vector(shared_string("%s", "written there")), *to = vector(text);

	write_text(self->target, "of the target");
	EXPECT_ERRNO(ESRCH, self->caller, process_vm_writev, TARGET, from, 1, to, 1, 0);
	EXPECT_STREQ("of the target", text_of(self->target));
	EXPECT_ERRNO(ESRCH, self->caller, process_vm_writev, MEMBER_OUTSIDE, from, 1, to, 1, 0);
	EXPECT_ERRNO(ESRCH, self->outer, process_vm_writev, MEMBER, from, 1, to, 1, 0);
	EXPECT_STREQ("", text_of(self->member));
	/* Control: a member, and the target from outside. */
	EXPECT_RETURNS(16, self->caller, process_vm_writev, MEMBER, from, 1, to, 1, 0);
	EXPECT_STREQ("written there", text_of(self->member));
	EXPECT_RETURNS(16, self->outer, process_vm_writev, TARGET, from, 1, to, 1, 0);
	EXPECT_STREQ("written there", text_of(self->target));
}

CASE_MAIN
