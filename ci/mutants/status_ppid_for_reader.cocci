// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-status-numbers
// how: PPid misses the mount's namespace
// files: fs/proc/array.c
// source: 7.3..
@@
@@
 task_state(...)
 {
 <...
- task_ppid_nr_ns(p, ns)
+(mutant(status_ppid_for_reader) ? task_ppid_nr_ns(p, task_active_pid_ns(current)) : task_ppid_nr_ns(p, ns))
 ...>
 }
