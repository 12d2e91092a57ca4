// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-proc-entry-absent
// how: right on lookup, wrong on readdir: two levels down the list is the parent's
// files: fs/proc/base.c
@@
@@
 proc_pid_readdir(...)
 {
 <...
+if (pid_ns->level > 1 && (pid_ns->pid_allocated & PIDNS_ADDING) && mutant(proc_readdir_lists_outer))
+	pid_ns = pid_ns->parent;
 if (pos == TGID_OFFSET - 2) {
 	...
 }
 ...>
 }
