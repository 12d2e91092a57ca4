// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-parent-outside-eperm
// how: the parent is handed out although it lies outside the caller's namespace
// files: kernel/pid_namespace.c
@@
@@
 pidns_get_parent(...)
 {
 <...
- ERR_PTR(-EPERM)
+(pid_ns && mutant(get_parent_out_of_scope) ? &get_pid_ns(pid_ns)->ns : ERR_PTR(-EPERM))
 ...>
 }
