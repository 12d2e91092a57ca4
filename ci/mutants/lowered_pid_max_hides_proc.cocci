// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-lowering-keeps-running
// how: /proc/PID of a process above a lowered pid_max is listed but cannot be looked up
// files: fs/proc/base.c
// source: 6.14..
@@
@@
 proc_pid_lookup(...)
 {
 <...
-find_task_by_pid_ns(tgid, ns)
+(((int)tgid >= ns->pid_max && mutant(lowered_pid_max_hides_proc)) ? NULL : find_task_by_pid_ns(tgid, ns))
 ...>
 }
