// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-numa-esrch
// how: move_pages() looks a number up in the ancestors too
// files: mm/migrate.c
@@
@@
 find_mm_struct(...)
 {
 <...
- find_get_task_by_vpid(pid)
+(find_get_task_by_vpid(pid) ?: mutant(move_pages_outer) ? get_outer_task(pid) : NULL)
 ...>
 }
