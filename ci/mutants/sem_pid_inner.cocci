// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-sem-getpid-translated
// how: semctl(GETPID) gives out the number of the one who acted
// fixed-by: 51d6f2635b39 ipc/sem: Fix semctl(..., GETPID, ...) between pid namespaces (from memory)
// files: ipc/sem.c
@@
@@
- pid_vnr(curr->sempid)
+(mutant(sem_pid_inner) ? own_nr(curr->sempid) : pid_vnr(curr->sempid))
