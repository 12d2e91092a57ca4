// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-read-unprivileged ns-last-pid-userns-not-owner-eperm
// how: who is in a user namespace below the owner cannot read
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
+if (!write && current_user_ns() != pid_ns->user_ns && mutant(last_pid_read_below_owner_eperm))
+	return -EPERM;
 tmp.data = &next;
 ...>
 }
