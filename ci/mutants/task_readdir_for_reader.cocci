// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-task-children-local
// how: right on lookup, wrong on readdir: task/ lists the reader's numbers
// files: fs/proc/base.c
@@
@@
 proc_task_readdir(...)
 {
 <...
-tid = task_pid_nr_ns(task, ns);
+tid = mutant(task_readdir_for_reader) ? task_pid_vnr(task) : task_pid_nr_ns(task, ns);
 ...>
 }
