// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-thread-self
// how: right for processes, wrong for threads: on a mount of the namespace above the last number is the thread's own
// files: fs/proc/thread_self.c
@@
@@
 proc_thread_self_get_link(...)
 {
 <...
- task_pid_nr_ns(current, ns)
+(tgid && !thread_group_leader(current) && my_level() > ns->level && mutant(thread_self_tid_own) ? own_nr(task_pid(current)) : task_pid_nr_ns(current, ns))
 ...>
 }
