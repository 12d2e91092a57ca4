// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-futex-pi-owner
// how: the process ID is stored: right for the main thread
// files: kernel/futex/pi.c
@@
@@
 futex_lock_pi_atomic(...)
 {
 <...
-task_pid_vnr(task)
+(!thread_group_leader(task) && mutant(futex_pi_stores_process) ? task_tgid_vnr(task) : task_pid_vnr(task))
 ...>
 }
