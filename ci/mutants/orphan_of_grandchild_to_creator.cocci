// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-adopted-by-ns-init orphans-init-itself-outer
// how: right for a child of init that ends, wrong one generation later: the orphan goes to the parent of init
// files: kernel/exit.c
@@
@@
 find_new_reaper(...)
 {
 <...
-return child_reaper;
+return my_level() && !same_thread_group(father->real_parent, child_reaper) && mutant(orphan_of_grandchild_to_creator) ? child_reaper->real_parent : child_reaper;
 ...>
 }
