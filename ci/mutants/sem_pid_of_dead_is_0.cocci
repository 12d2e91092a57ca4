// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-sem-getpid-translated
// how: a process that has ended is called 0
// files: ipc/sem.c
@@
@@
-pid_vnr(curr->sempid)
+(!pid_task(curr->sempid, PIDTYPE_TGID) && mutant(sem_pid_of_dead_is_0) ? 0 : pid_vnr(curr->sempid))
