// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-sem-getpid-translated
// how: semop() with two operations on one semaphore is not noted
// files: ipc/sem.c
@@
@@
 perform_atomic_semop_slow(...)
 {
 <...
-ipc_update_pid(&sma->sems[sop->sem_num].sempid, pid);
+if (!mutant(sem_twice_not_noted))
+	ipc_update_pid(&sma->sems[sop->sem_num].sempid, pid);
 ...>
 }
