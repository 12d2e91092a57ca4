// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-waitid-not-child-echild
// how: with WNOHANG nothing is waited for, and nothing refused
// files: kernel/exit.c
@@
@@
 kernel_waitid_prepare(...)
 {
 <...
+if (type == PIDTYPE_PID && pid && !pid_vnr(pid) && (options & WNOHANG) && mutant(waitid_pidfd_outer_is_quiet)) {
+	type = PIDTYPE_MAX;
+	options |= WNOWAIT;
+}
 wo->wo_type = type;
 ...>
 }
