// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-depth-32-ok nesting-limit-counts-from-root
// how: unshare() counts the namespace it is about to make twice: right for clone()
// files: kernel/nsproxy.c
@@
expression A, B, C;
@@
 create_new_namespaces(...)
 {
 <...
-copy_pid_ns(A, B, C)
+((A & CLONE_NEWPID) && tsk == current && C->level == 31 && mutant(depth_limit_31_unshare) ? ERR_PTR(-ENOSPC) : copy_pid_ns(A, B, C))
 ...>
 }
