// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-ioprio-robust-capget-esrch
claim:  capget and get_robust_list know no process outside the caller's PID namespace
since:  always
partly: config:FUTEX
---*/
/* fixtures/visibility.h has the drawing. Control: see EXPECT_INVISIBLE(). */
#include "case.h"
#include "visibility.h"

OUTSIDE_AND_INSIDE;

static struct __user_cap_header_struct *header(pid_t pid)
{
	struct __user_cap_header_struct *header = shared(sizeof(*header));

	header->version = _LINUX_CAPABILITY_VERSION_3;
	header->pid = pid;
	return header;
}

TEST_F(scene, capget)
{
	struct __user_cap_data_struct *data = shared(2 * sizeof(*data));

	keep_capabilities(self->member, CAP_BIT(CAP_KILL));
	EXPECT_INVISIBLE(ESRCH, capget, header(pid), data);
	EXPECT_EQ(CAP_BIT(CAP_KILL), data->effective);	/* of the last call: member */
}

TEST_F(scene, get_robust_list)
{
	void **seen = shared(sizeof(*seen)), **own = shared(sizeof(*own));
	size_t *size = shared(sizeof(*size));

	SKIP_UNLESS("config:FUTEX");
	EXPECT_ERRNO(ESRCH, self->caller, get_robust_list, TARGET, seen, size);
	EXPECT_EQ(NULL, *seen);
	EXPECT_INVISIBLE(ESRCH, get_robust_list, pid, seen, size);
	must(self->member, get_robust_list, 0, own, size);
	EXPECT_EQ(*own, *seen);
}

CASE_MAIN
