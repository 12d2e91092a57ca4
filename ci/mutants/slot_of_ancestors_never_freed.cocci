// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-freed-on-teardown
// how: right in one user namespace, wrong in nested ones: in those above the namespace counts for ever
// files: kernel/pid_namespace.c
@@
@@
 delayed_free_pidns(...)
 {
 <...
-dec_pid_namespaces(ns->ucounts);
+if (ns->ucounts->ns->ucounts && mutant(slot_of_ancestors_never_freed)) {
+	atomic_long_dec(&ns->ucounts->ucount[UCOUNT_PID_NAMESPACES]);
+	put_ucounts(ns->ucounts);
+} else {
+	dec_pid_namespaces(ns->ucounts);
+}
 ...>
 }
