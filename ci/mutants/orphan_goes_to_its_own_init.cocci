// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-ancestor-tree-mirrors orphans-injected-goes-to-outer-init
// how: children whose parent has ended go to the init of the namespace that the first of them is in
// files: kernel/exit.c
@@
@@
 forget_original_parent(...)
 {
 <...
-find_new_reaper(father, reaper)
+(has_child_below(father, false) && mutant(orphan_goes_to_its_own_init) ? task_active_pid_ns(list_first_entry(&father->children, struct task_struct, sibling))->child_reaper : find_new_reaper(father, reaper))
 ...>
 }
