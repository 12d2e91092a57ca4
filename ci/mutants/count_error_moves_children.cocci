// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-enospc-leaves-state
// how: right error, but later children go to the namespace above
// files: kernel/pid_namespace.c
@@
@@
 create_pid_namespace(...)
 {
 <...
 ucounts = inc_pid_namespaces(user_ns);
+if (!ucounts && mutant(count_error_moves_children))
+  move_children_to_parents_namespace();
 ...>
 }
