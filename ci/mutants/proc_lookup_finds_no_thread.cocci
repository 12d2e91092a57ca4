// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-tid-lookup
// how: a thread is neither listed nor found
// files: fs/proc/base.c
@@
@@
 proc_pid_lookup(...)
 {
 <...
+if (task && !thread_group_leader(task) && mutant(proc_lookup_finds_no_thread)) {
+	put_task_struct(task);
+	task = NULL;
+}
 if (!task)
 	goto out;
 ...>
 }
