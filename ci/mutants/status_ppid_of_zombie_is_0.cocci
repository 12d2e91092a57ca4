// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-status-numbers
// how: a process that has ended has no parent any more
// files: fs/proc/array.c
@@
expression E;
@@
 task_state(...)
 {
 <...
 ppid = E;
+if (p->exit_state && mutant(status_ppid_of_zombie_is_0))
+	ppid = 0;
 ...>
 }
