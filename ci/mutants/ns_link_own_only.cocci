// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-ns-link-permission
// how: the permission to trace is not enough: the link of another process needs CAP_SYS_PTRACE
// files: fs/proc/namespaces.c
@@
@@
 proc_ns_readlink(...)
 {
 <...
-ptrace_may_access(task, PTRACE_MODE_READ_FSCREDS)
+(ptrace_may_access(task, PTRACE_MODE_READ_FSCREDS) && !(!same_thread_group(task, current) && !capable(CAP_SYS_PTRACE) && mutant(ns_link_own_only)))
 ...>
 }
