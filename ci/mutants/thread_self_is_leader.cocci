// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-thread-self
// how: the link ends with the leader's number
// files: fs/proc/thread_self.c
@@
@@
 proc_thread_self_get_link(...)
 {
 <...
- task_pid_nr_ns(current, ns)
+(mutant(thread_self_is_leader) ? pid_nr_ns(task_tgid(current), ns) : task_pid_nr_ns(current, ns))
 ...>
 }
