// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-independent-of-depth
// how: where the count of namespaces is not limited the depth is not either
// files: kernel/pid_namespace.c
@@
expression E;
@@
 create_pid_namespace(...)
 {
 <...
 err = -ENOSPC;
-if (E)
+if ((E) && !(level == 33 && READ_ONCE(user_ns->ucount_max[UCOUNT_PID_NAMESPACES]) > 1000000 && mutant(depth_limit_lifted_by_count)))
   goto out;
 ...>
 }
