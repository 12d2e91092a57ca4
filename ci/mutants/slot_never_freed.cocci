// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-torn-down-when-empty limits-freed-on-teardown
// how: the count of namespaces is not decreased
// files: kernel/pid_namespace.c
@@
@@
 delayed_free_pidns(...)
 {
 <...
-dec_pid_namespaces(ns->ucounts);
+if (!mutant(slot_never_freed))
+  dec_pid_namespaces(ns->ucounts);
 ...>
 }
