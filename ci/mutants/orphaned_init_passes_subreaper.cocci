// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-init-itself-outer
// how: an init whose creator ends goes to the outer init, past its subreapers
// files: kernel/exit.c
@@
@@
 find_new_reaper(...)
 {
 <...
-father->signal->has_child_subreaper
+(father->signal->has_child_subreaper && !(has_child_below(father, true) && mutant(orphaned_init_passes_subreaper)))
 ...>
 }
