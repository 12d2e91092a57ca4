// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-task-children-local
// how: where the list of threads goes on the number is the reader's, not the mount's
// files: fs/proc/base.c
@@
@@
 first_tid(...)
 {
 <...
-find_task_by_pid_ns(tid, ns)
+(mutant(task_readdir_resumes_for_reader) ? find_task_by_vpid(tid) : find_task_by_pid_ns(tid, ns))
 ...>
 }
