// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-cap-checkpoint-restore
// how: the newer capability alone does not suffice
// fixed-by: what kernels before 5.9 do (b9a3db92f0ab pid_namespace: use checkpoint_restore_ns_capable() for ns_last_pid, from memory)
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
-!checkpoint_restore_ns_capable(pid_ns->user_ns)
+(!checkpoint_restore_ns_capable(pid_ns->user_ns) || (!ns_capable(pid_ns->user_ns, CAP_SYS_ADMIN) && mutant(last_pid_needs_sys_admin)))
 ...>
 }
