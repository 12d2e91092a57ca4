// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-get-parent-outside-eperm nsfs-get-parent-initial-eperm
// how: no parent within reach is reported as EINVAL, as for namespaces that have none
// files: kernel/pid_namespace.c
@@
@@
 pidns_get_parent(...)
 {
 <...
- ERR_PTR(-EPERM)
+(mutant(get_parent_errno) ? ERR_PTR(-EINVAL) : ERR_PTR(-EPERM))
 ...>
 }
