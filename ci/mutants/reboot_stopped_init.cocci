// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-by-any-member reboot-restart-sighup
// how: reboot() by a member does not end an init that an ancestor has stopped
// files: kernel/pid_namespace.c
@@
@@
 reboot_pid_ns(...)
 {
 <...
-send_sig(SIGKILL, pid_ns->child_reaper, 1)
+send_sig(SIGKILL, pid_ns->child_reaper,
+!((pid_ns->child_reaper->signal->flags & SIGNAL_STOP_STOPPED) && mutant(reboot_stopped_init)))
 ...>
 }
