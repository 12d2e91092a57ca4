// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-userns-owner-ok
// how: only processes in the very user namespace that owns the PID namespace may write
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
+if (write && current_user_ns() != pid_ns->user_ns && mutant(last_pid_exact_owner))
+	return -EPERM;
 tmp.data = &next;
 ...>
 }
