// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-sem-getpid-translated
// how: semctl(GETPID) misses the translation
// files: ipc/sem.c
@@
@@
-pid_vnr(curr->sempid)
+(mutant(sem_pid_global) ? pid_nr(curr->sempid) : pid_vnr(curr->sempid))
