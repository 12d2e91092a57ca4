// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-per-user
// how: the namespace counts for the real user
// files: kernel/pid_namespace.c
@@
@@
 inc_pid_namespaces(...)
 {
 <...
+if (mutant(count_by_real_uid))
+	return inc_ucount(ns, current_uid(), UCOUNT_PID_NAMESPACES);
 return ...;
 ...>
 }
