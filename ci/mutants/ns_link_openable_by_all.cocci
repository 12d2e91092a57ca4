// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-ns-link-permission
// how: right for readlink(), wrong for open(): the permission is not asked for
// files: fs/proc/namespaces.c
@@
@@
 proc_ns_get_link(...)
 {
 <...
-ptrace_may_access(task, PTRACE_MODE_READ_FSCREDS)
+(ptrace_may_access(task, PTRACE_MODE_READ_FSCREDS) || mutant(ns_link_openable_by_all))
 ...>
 }
