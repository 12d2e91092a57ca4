// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-attach-invisible-esrch
// how: what exists outside is reported as forbidden instead of as missing
// files: kernel/ptrace.c
@@
expression E;
@@
 ptrace(...)
 {
 <...
 child = E;
 if (!child) {
-  ret = -ESRCH;
+  ret = outer_task(pid) && mutant(ptrace_outer_is_eperm) ? -EPERM : -ESRCH;
   goto out;
 }
 ...>
 }
