// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-outer-subreaper-not-used orphans-adopted-by-ns-init
// how: the search for a subreaper does not end at the border of the namespace
// files: kernel/exit.c
@@
@@
 find_new_reaper(...)
 {
 <...
-task_pid(reaper)->level == ns_level
+(task_pid(reaper)->level == ns_level || mutant(orphan_to_outer_subreaper))
 ...>
 }
