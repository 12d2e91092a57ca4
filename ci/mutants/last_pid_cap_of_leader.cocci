// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-write-eperm
// how: right for processes, wrong for threads: the capabilities of the first thread count
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
-!checkpoint_restore_ns_capable(pid_ns->user_ns)
+(!checkpoint_restore_ns_capable(pid_ns->user_ns) && !(has_ns_capability(current->group_leader, pid_ns->user_ns, CAP_SYS_ADMIN) && mutant(last_pid_cap_of_leader)))
 ...>
 }
