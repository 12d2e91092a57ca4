// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-sem-getpid-translated
// how: to wait for zero is no operation that counts
// files: ipc/sem.c
@@
@@
 perform_atomic_semop(...)
 {
 <...
+if (sem_op || !mutant(sem_zero_not_noted))
 ipc_update_pid(...);
 ...>
 }
