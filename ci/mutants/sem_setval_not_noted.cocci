// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-sem-getpid-translated
// how: SETVAL is no operation that counts
// files: ipc/sem.c
@@
@@
 semctl_setval(...)
 {
 <...
-ipc_update_pid(&curr->sempid, task_tgid(current));
+if (!mutant(sem_setval_not_noted))
+	ipc_update_pid(&curr->sempid, task_tgid(current));
 ...>
 }
