// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-userns-not-owner-eperm
// how: the capability counts in the writer's own user namespace
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
-!checkpoint_restore_ns_capable(pid_ns->user_ns)
+(!checkpoint_restore_ns_capable(pid_ns->user_ns) && !(ns_capable(current_user_ns(), CAP_SYS_ADMIN) && mutant(last_pid_any_userns_ok)))
 ...>
 }
