// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-injected-descendants-inner orphans-outer-subreaper-not-used
// how: the search for a subreaper only ends at the namespace's init, which is no ancestor of a process that setns() and fork() put there
// fixed-by: c6c70f4455d1 exit: fix the setns() && PR_SET_CHILD_SUBREAPER interaction (from memory)
// files: kernel/exit.c
@@
@@
 find_new_reaper(...)
 {
 <...
-task_pid(reaper)->level == ns_level
+(task_pid(reaper)->level == ns_level || (level_of(task_pid(father->real_parent)) < ns_level && father != child_reaper && mutant(orphan_of_injected_to_outer_subreaper)))
 ...>
 }
