// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-task-children-local
// how: right on readdir, wrong on lookup: names in task/ are the reader's
// files: fs/proc/base.c
@@
@@
 proc_task_lookup(...)
 {
 <...
-ns = fs_info->pid_ns;
+ns = mutant(task_lookup_for_reader) ? task_active_pid_ns(current) : fs_info->pid_ns;
 ...>
 }
