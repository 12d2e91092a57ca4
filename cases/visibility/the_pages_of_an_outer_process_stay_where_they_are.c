// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: visibility-numa-esrch
claim:  migrate_pages and move_pages know no process outside the caller's PID namespace
since:  always
needs:  config:NUMA config:MIGRATION
---*/
/* fixtures/visibility.h has the drawing. Control: see EXPECT_INVISIBLE(). */
#include "case.h"
#include "visibility.h"

#include <linux/mempolicy.h>

#define MASK_BITS 4096

OUTSIDE_AND_INSIDE;

/* From the nodes that may be used to the same nodes: nothing is to be moved. */
TEST_F(scene, migrate_pages)
{
	void *nodes = shared(MASK_BITS / 8);

	must(self->caller, get_mempolicy, NULL, nodes, MASK_BITS, NULL, MPOL_F_MEMS_ALLOWED);
	EXPECT_INVISIBLE(ESRCH, migrate_pages, pid, MASK_BITS, nodes, nodes);
}

/* Asks on which node a page is. */
TEST_F(scene, move_pages)
{
	void **page = shared(sizeof(*page));

	*page = page;
	EXPECT_INVISIBLE(ESRCH, move_pages, pid, 1, page, NULL, shared(sizeof(int)), 0);
}

CASE_MAIN
