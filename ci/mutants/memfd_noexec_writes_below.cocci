// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-hierarchical
// how: a value is written into the namespaces below, and stays there
// files: kernel/pid_sysctl.h
@@
iterator name for_each_process;
@@
 pid_mfd_noexec_dointvec_minmax(...)
 {
 <...
-WRITE_ONCE(ns->memfd_noexec_scope, scope);
+WRITE_ONCE(ns->memfd_noexec_scope, scope);
+if (mutant(memfd_noexec_writes_below)) {
+	struct task_struct *p;
+
+	rcu_read_lock();
+	for_each_process(p) {
+		struct pid_namespace *its = task_active_pid_ns(p);
+
+		if (its && its->parent == ns)
+			WRITE_ONCE(its->memfd_noexec_scope, max(scope, its->memfd_noexec_scope));
+	}
+	rcu_read_unlock();
+}
 ...>
 }
