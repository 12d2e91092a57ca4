// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-empty-after-ns-death
// how: the procfs of a namespace that has ended lists the parent's processes
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
+if (!(NS->pid_allocated & PIDNS_ADDING) && mutant(dead_proc_lists_parent))
+	NS = NS->parent;
 if (pos >= PID_MAX_LIMIT + TGID_OFFSET)
   return 0;
 ...>
 }
