// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-empty-after-ns-death
// how: the procfs of a namespace that has ended lists the parent's processes
// files: fs/proc/base.c
@@
@@
 proc_pid_readdir(...)
 {
 <...
+if (!(pid_ns->pid_allocated & PIDNS_ADDING) && mutant(dead_proc_lists_parent))
+	pid_ns = pid_ns->parent;
 if (pos >= PID_MAX_LIMIT + TGID_OFFSET)
   return 0;
 ...>
 }
