// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-sem-getpid-translated
// how: what is undone at the end of a process is not noted
// files: ipc/sem.c
@@
@@
 exit_sem(...)
 {
 <...
-ipc_update_pid(&semaphore->sempid, task_tgid(current));
+if (!mutant(sem_undo_not_noted))
+	ipc_update_pid(&semaphore->sempid, task_tgid(current));
 ...>
 }
