// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-torn-down-when-empty
// how: a fork that fails for want of an init pins the namespace for ever
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
-put_pid_ns(ns);
+if (ns == &init_pid_ns || !mutant(failed_fork_leaks_namespace))
+	put_pid_ns(ns);
 ...>
 }
