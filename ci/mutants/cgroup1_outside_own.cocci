// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-v1-procs-invisible-omitted
// how: who is not visible is listed with its own number
// files: kernel/cgroup/cgroup-v1.c
@@
@@
 pidlist_array_load(...)
 {
 <...
-task_tgid_vnr(tsk)
+(task_tgid_vnr(tsk) ?: mutant(cgroup1_outside_own) ? own_nr(task_tgid(tsk)) : 0)
 ...>
 }
