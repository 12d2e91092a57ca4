// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-ancestor-tree-mirrors orphans-adopted-by-ns-init
// how: right one generation later, wrong for a child of init that ends: the orphan goes to the parent of init
// files: kernel/exit.c
@@
@@
 forget_original_parent(...)
 {
 <...
-find_new_reaper(father, reaper)
+(my_level() && father != reaper && same_thread_group(father->real_parent, reaper) && mutant(orphan_of_member_to_creator) ? reaper->real_parent : find_new_reaper(father, reaper))
 ...>
 }
