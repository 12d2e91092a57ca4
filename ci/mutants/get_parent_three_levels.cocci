// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-parent-child nesting-tree-reaches-root
// how: right two levels below, wrong three below: the parent is out of scope
// guards: 2
// files: kernel/pid_namespace.c
@@
@@
 pidns_get_parent(...)
 {
 <...
 pid_ns = ...;
+if (pid_ns && pid_ns->level > active->level + 1 && mutant(get_parent_three_levels))
+	return ERR_PTR(-EPERM);
 ...>
 }
