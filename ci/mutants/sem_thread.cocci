// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-sem-getpid-translated
// how: right for processes, wrong for threads: the thread is noted
// files: ipc/sem.c
@@
identifier queue;
@@
-queue.pid = task_tgid(current);
+queue.pid = mutant(sem_thread) ? task_pid(current) : task_tgid(current);
