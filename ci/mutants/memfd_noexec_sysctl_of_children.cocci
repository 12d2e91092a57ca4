// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-per-ns
// how: the sysctl is that of the namespace for children
// files: kernel/pid_sysctl.h
@@
identifier ns;
@@
 pid_mfd_noexec_dointvec_minmax(...)
 {
 <...
-struct pid_namespace *ns = task_active_pid_ns(current);
+struct pid_namespace *ns = mutant(memfd_noexec_sysctl_of_children) ? current->nsproxy->pid_ns_for_children : task_active_pid_ns(current);
 ...>
 }
