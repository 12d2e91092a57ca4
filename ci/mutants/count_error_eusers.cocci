// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-max-pid-namespaces-enospc limits-zero-forbids
// how: the error is EUSERS, as it once was for user namespaces
// files: kernel/pid_namespace.c
@@
@@
 create_pid_namespace(...)
 {
 <...
 ucounts = inc_pid_namespaces(user_ns);
+if (!ucounts && mutant(count_error_eusers))
+  err = -EUSERS;
 ...>
 }
