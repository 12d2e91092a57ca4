// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-stat-numbers
// how: field 1 misses the mount's namespace
// files: fs/proc/array.c
@@
@@
 do_task_stat(...)
 {
 <...
- pid_nr_ns(pid, ns)
+(mutant(stat_pid_for_reader) ? pid_vnr(pid) : pid_nr_ns(pid, ns))
 ...>
 }
