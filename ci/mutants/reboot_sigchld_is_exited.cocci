// SPDX-License-Identifier: GPL-2.0-only
// breaks: reboot-sigchld-status
// how: SIGCHLD says that init ended by itself
// files: kernel/signal.c
@@
@@
 do_notify_parent(...)
 {
 <...
-info.si_code = CLD_KILLED;
+info.si_code = is_child_reaper(task_pid(tsk)) && ns_of_pid(task_pid(tsk))->reboot && mutant(reboot_sigchld_is_exited) ? CLD_EXITED : CLD_KILLED;
 ...>
 }
