// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-empty-after-ns-death
// how: the procfs of a namespace that has ended finds the parent's processes: right on readdir
// files: fs/proc/base.c
@@
expression E;
@@
 proc_pid_lookup(...)
 {
 <...
 ns = E;
+if (!(ns->pid_allocated & PIDNS_ADDING) && mutant(dead_proc_finds_parent))
+	ns = ns->parent;
 ...>
 }
