// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-procs-read-local cgroup-v2-procs-invisible-0
// how: cgroup.procs misses the translation
// files: kernel/cgroup/cgroup.c
@@
@@
- task_pid_vnr(v)
+(mutant(cgroup_procs_global) ? task_pid_nr(v) : task_pid_vnr(v))
