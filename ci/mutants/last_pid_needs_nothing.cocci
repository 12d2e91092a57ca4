// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-write-eperm ns-last-pid-userns-not-owner-eperm
// how: the capability is not asked for, the mode is 0666
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
-!checkpoint_restore_ns_capable(pid_ns->user_ns)
+(!checkpoint_restore_ns_capable(pid_ns->user_ns) && !mutant(last_pid_needs_nothing))
 ...>
 }
