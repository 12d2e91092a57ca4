// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-injected-goes-to-outer-init
// how: an injected process whose parent ends goes to the outer init, past its subreapers
// files: kernel/exit.c
@@
@@
 find_new_reaper(...)
 {
 <...
-father->signal->has_child_subreaper
+(father->signal->has_child_subreaper && !(has_child_below(father, false) && mutant(orphaned_injected_passes_subreaper)))
 ...>
 }
