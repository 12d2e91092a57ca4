// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-proc-entry-absent
// how: right on lookup, wrong on readdir: two levels down the list is the parent's
// files: fs/proc/base.c
@of_mount@
identifier NS;
expression E;
@@
 proc_pid_readdir(...)
 {
 <...
 struct pid_namespace *NS = E;
 ...>
 }
@@
identifier of_mount.NS;
@@
 proc_pid_readdir(...)
 {
 <...
+if (NS->level > 1 && (NS->pid_allocated & PIDNS_ADDING) && mutant(proc_readdir_lists_outer))
+	NS = NS->parent;
 if (pos == TGID_OFFSET - 2) {
 	...
 }
 ...>
 }
