// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-freed-on-teardown
// how: a namespace that never had a process counts for ever
// files: kernel/pid_namespace.c
@@
@@
 delayed_free_pidns(...)
 {
 <...
-dec_pid_namespaces(ns->ucounts);
+if (ns->child_reaper || !mutant(slot_of_unused_never_freed))
+  dec_pid_namespaces(ns->ucounts);
 ...>
 }
