// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-hidepid-1 procfs-hidepid-2
// how: right for processes, wrong for threads: the folder of a thread is open to all
// files: fs/proc/base.c
@@
@@
 proc_pid_permission(...)
 {
 <...
-has_pid_permissions(fs_info, task, HIDEPID_NO_ACCESS)
+(has_pid_permissions(fs_info, task, HIDEPID_NO_ACCESS) || (!thread_group_leader(task) && mutant(hidepid_forgets_threads)))
 ...>
 }
