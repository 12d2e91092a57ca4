// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-sem-getpid-translated
// how: SETALL is noted for the first semaphore of the set only
// files: ipc/sem.c
@@
@@
 semctl_main(...)
 {
 <...
-ipc_update_pid(&sma->sems[i].sempid, task_tgid(current));
+if (!i || !mutant(sem_setall_first_only))
+	ipc_update_pid(&sma->sems[i].sempid, task_tgid(current));
 ...>
 }
