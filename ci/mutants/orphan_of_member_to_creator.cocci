// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-ancestor-tree-mirrors orphans-adopted-by-ns-init
// how: right one generation later, wrong for a child of init that ends: the orphan goes to the parent of init
// files: kernel/exit.c
@@
@@
 find_new_reaper(...)
 {
 <...
-return child_reaper;
+return my_level() && same_thread_group(father->real_parent, child_reaper) && mutant(orphan_of_member_to_creator) ? child_reaper->real_parent : child_reaper;
 ...>
 }
