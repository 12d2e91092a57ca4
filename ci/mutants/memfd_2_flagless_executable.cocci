// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-memfd-noexec-2-flagless-rejected
// how: with value 2 a memfd made without a flag is executable
// files: mm/memfd.c
@@
@@
 check_sysctl_memfd_noexec(...)
 {
 <...
 struct pid_namespace *ns = task_active_pid_ns(current);
 int sysctl = pidns_memfd_noexec_scope(ns);
+
+if (!(*flags & (MFD_EXEC | MFD_NOEXEC_SEAL)) && sysctl == MEMFD_NOEXEC_SCOPE_NOEXEC_ENFORCED && mutant(memfd_2_flagless_executable)) {
+	*flags |= MFD_EXEC;
+	return 0;
+}
 ...>
 }
