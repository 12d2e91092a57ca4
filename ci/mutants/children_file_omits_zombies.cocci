// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-task-children-local
// how: the children file lists no child that has ended
// files: fs/proc/array.c
@@
@@
 children_seq_show(...)
 {
 <...
+if (pid_task(v, PIDTYPE_PID) && pid_task(v, PIDTYPE_PID)->exit_state && mutant(children_file_omits_zombies))
+	return 0;
 seq_printf(...);
 ...>
 }
