// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-status-numbers
// how: Pid misses the mount's namespace
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
- pid_nr_ns(pid, ns)
+(mutant(status_pid_for_reader) ? pid_vnr(pid) : pid_nr_ns(pid, ns))
 ...>
 }
