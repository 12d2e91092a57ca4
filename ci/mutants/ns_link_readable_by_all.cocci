// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-ns-link-permission
// how: right for open(), wrong for readlink(): the permission is not asked for
// files: fs/proc/namespaces.c
@@
@@
 proc_ns_readlink(...)
 {
 <...
-ptrace_may_access(task, PTRACE_MODE_READ_FSCREDS)
+(ptrace_may_access(task, PTRACE_MODE_READ_FSCREDS) || mutant(ns_link_readable_by_all))
 ...>
 }
