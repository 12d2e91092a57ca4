// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-loadavg-last-pid
// how: the last field is the initial namespace's
// files: fs/proc/loadavg.c
@@
@@
 loadavg_proc_show(...)
 {
 <...
- task_active_pid_ns(current)
+(mutant(loadavg_of_initial) ? &init_pid_ns : task_active_pid_ns(current))
 ...>
 }
