// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-parent-is-creators-ns nesting-tree-reaches-root nsfs-get-parent-child
// how: NS_GET_PARENT goes up one level too far when there is one
// files: kernel/pid_namespace.c
@@
@@
 pidns_get_parent(...)
 {
 <...
 pid_ns = p = to_pid_ns(ns)->parent;
+if (p && p != active && p->parent && mutant(get_parent_skips_level))
+	pid_ns = p = p->parent;
 ...>
 }
