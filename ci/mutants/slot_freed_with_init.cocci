// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-pinned-by-fd lifetime-pinned-by-bind-mount lifetime-pinned-by-procfs-mount lifetime-pinned-by-pid-for-children
// how: the namespace stops counting when its init ends, not when it is freed
// files: kernel/pid_namespace.c
@@
@@
 zap_pid_ns_processes(...)
 {
 <...
+if (mutant(slot_freed_with_init) && pid_ns->ucounts) {
+	dec_pid_namespaces(pid_ns->ucounts);
+	pid_ns->ucounts = NULL;
+}
 acct_exit_ns(pid_ns);
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
