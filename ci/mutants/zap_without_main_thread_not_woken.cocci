// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-init-waits-for-injected-zombie
// how: the last other member wakes a dying init only when the main thread of it has not ended before
// files: kernel/pid.c
@@
expression E;
@@
 free_pid(...)
 {
 <...
- wake_up_process(E);
+if (!(ns->pid_allocated == 2 && !thread_group_leader(E) && mutant(zap_without_main_thread_not_woken)))
+	wake_up_process(E);
 ...>
 }
