// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-pinned-by-child-ns
// how: a namespace with one below it stops counting when its init ends
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
 disable_pid_allocation(pid_ns);
+if (has_child_namespace(pid_ns) && mutant(slot_freed_despite_child) && pid_ns->ucounts) {
+	dec_pid_namespaces(pid_ns->ucounts);
+	pid_ns->ucounts = NULL;
+}
 ...>
 }
@@
@@
 delayed_free_pidns(...)
 {
 <...
-dec_pid_namespaces(ns->ucounts);
+if (ns->ucounts)
+  dec_pid_namespaces(ns->ucounts);
 ...>
 }
