// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-shm-pids-translated
// how: right for processes, wrong for threads: the creator is the thread
// files: ipc/shm.c
@@
@@
 newseg(...)
 {
 <...
-task_tgid(current)
+(mutant(shm_creator_is_thread) ? task_pid(current) : task_tgid(current))
 ...>
 }
