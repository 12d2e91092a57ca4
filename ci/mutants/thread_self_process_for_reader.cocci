// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-thread-self
// how: half of the link misses the mount's namespace
// files: fs/proc/thread_self.c
@@
@@
 proc_thread_self_get_link(...)
 {
 <...
- task_tgid_nr_ns(current, ns)
+(mutant(thread_self_process_for_reader) ? task_tgid_vnr(current) : task_tgid_nr_ns(current, ns))
 ...>
 }
