// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-shm-pids-translated
// how: right for processes, wrong for threads: the thread is noted at shmat()
// files: ipc/shm.c
@@
@@
 __shm_open(...)
 {
 <...
-task_tgid(current)
+(mutant(shm_attach_by_thread) ? task_pid(current) : task_tgid(current))
 ...>
 }
