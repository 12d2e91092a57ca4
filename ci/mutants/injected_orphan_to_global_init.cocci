// SPDX-License-Identifier: GPL-2.0-only
// breaks: orphans-injected-goes-to-outer-init
// how: an injected process goes to the init of the initial namespace when there is no subreaper
// files: kernel/exit.c
@@
expression E;
@@
 forget_original_parent(...)
 {
 <...
 if (list_empty(&father->children))
 	return;
 reaper = E;
+if (is_child_reaper(task_pid(reaper)) && has_child_below(father, false) && mutant(injected_orphan_to_global_init))
+	reaper = init_pid_ns.child_reaper;
 ...>
 }
