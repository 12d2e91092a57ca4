// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-fdinfo-pid
// how: the fdinfo of a pidfd of a thread shows its process
// files: fs/pidfs.c
@@
@@
 pidfd_show_fdinfo(...)
 {
 <...
- pid_nr_ns(pid, ns)
+((f->f_flags & PIDFD_THREAD) && mutant(pidfd_fdinfo_thread_is_process) ? task_tgid_nr_ns(pid_task(pid, PIDTYPE_PID), ns) : pid_nr_ns(pid, ns))
 ...>
 }
