// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-self-local procfs-thread-self
// how: right for processes, wrong for threads: self is the thread's number
// files: fs/proc/self.c
@@
@@
 proc_self_get_link(...)
 {
 <...
- task_tgid_nr_ns(current, ns)
+(!thread_group_leader(current) && mutant(proc_self_of_thread) ? task_pid_nr_ns(current, ns) : task_tgid_nr_ns(current, ns))
 ...>
 }
