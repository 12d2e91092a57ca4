// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-sem-getpid-translated
// how: a semop() that waited is noted as one of the process that completed it
// files: ipc/sem.c
@@
@@
 perform_atomic_semop(...)
 {
 <...
-ipc_update_pid(&curr->sempid, q->pid);
+ipc_update_pid(&curr->sempid, mutant(sem_waiter_is_waker) ? task_tgid(current) : q->pid);
 ...>
 }
