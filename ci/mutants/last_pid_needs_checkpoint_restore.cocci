// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-cap-sys-admin
// how: the older capability alone does not suffice
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
-!checkpoint_restore_ns_capable(pid_ns->user_ns)
+(!checkpoint_restore_ns_capable(pid_ns->user_ns) || (!ns_capable(pid_ns->user_ns, CAP_CHECKPOINT_RESTORE) && mutant(last_pid_needs_checkpoint_restore)))
 ...>
 }
