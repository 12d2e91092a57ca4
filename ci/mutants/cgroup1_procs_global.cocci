// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-v1-procs-invisible-omitted
// how: cgroup.procs misses the translation
// files: kernel/cgroup/cgroup-v1.c
@@
@@
 pidlist_array_load(...)
 {
 <...
-task_tgid_vnr(tsk)
+(mutant(cgroup1_procs_global) ? task_tgid_nr(tsk) : task_tgid_vnr(tsk))
 ...>
 }
