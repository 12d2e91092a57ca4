// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-userns-owner-ok
// how: right as root, wrong in a user namespace
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
-!checkpoint_restore_ns_capable(pid_ns->user_ns)
+(!checkpoint_restore_ns_capable(pid_ns->user_ns) || (!ns_capable(&init_user_ns, CAP_SYS_ADMIN) && pid_ns->user_ns != &init_user_ns && mutant(last_pid_needs_initial_userns)))
 ...>
 }
