// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-v1-procs-invisible-omitted
// how: right for processes, wrong for threads: tasks misses the translation
// files: kernel/cgroup/cgroup-v1.c
@@
@@
 pidlist_array_load(...)
 {
 <...
-task_pid_vnr(tsk)
+(mutant(cgroup1_tasks_global) ? task_pid_nr(tsk) : task_pid_vnr(tsk))
 ...>
 }
