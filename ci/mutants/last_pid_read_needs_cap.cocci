// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-read-unprivileged
// how: reading asks for the capability too
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 next = idr_get_cursor(&pid_ns->idr) - 1;
+if (!write && !ns_capable(pid_ns->user_ns, CAP_SYS_ADMIN) && mutant(last_pid_read_needs_cap))
+	return -EPERM;
 ...>
 }
