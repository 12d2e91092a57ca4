// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-numa-esrch
// how: migrate_pages() looks a number up in the ancestors too
// files: mm/mempolicy.c
@@
@@
 kernel_migrate_pages(...)
 {
 <...
- find_task_by_vpid(pid)
+(find_task_by_vpid(pid) ?: mutant(migrate_pages_outer) ? outer_task(pid) : NULL)
 ...>
 }
