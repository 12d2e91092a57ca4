// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-inner-subreaper-wins
// how: a subreaper whose parent is outside is passed over
// files: kernel/exit.c
@@
@@
 find_new_reaper(...)
 {
 <...
-!reaper->signal->is_child_subreaper
+(!reaper->signal->is_child_subreaper || (level_of(task_pid(reaper->real_parent)) < ns_level && reaper != child_reaper && mutant(injected_subreaper_skipped)))
 ...>
 }
