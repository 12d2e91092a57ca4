// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ancestor-sees-all visibility-kill-parent-esrch
// how: three levels down, and only there, a member that was found and sent the signal is reported as missing
// files: kernel/signal.c
@@
identifier error;
@@
 kill_proc_info(...)
 {
 <...
-return error;
+return !error && task_active_pid_ns(current)->level > 2 && level_of(find_vpid(pid)) == my_level() && mutant(kill_own_namespace_esrch) ? -ESRCH : error;
 ...>
 }
