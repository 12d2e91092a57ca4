// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-tree-reaches-root nsfs-get-parent-initial-eperm
// how: the initial namespace is its own parent
// files: kernel/pid_namespace.c
@@
@@
 pidns_get_parent(...)
 {
 <...
- ERR_PTR(-EPERM)
+(to_pid_ns(ns) == &init_pid_ns && mutant(get_parent_of_initial) ? &get_pid_ns(&init_pid_ns)->ns : ERR_PTR(-EPERM))
 ...>
 }
