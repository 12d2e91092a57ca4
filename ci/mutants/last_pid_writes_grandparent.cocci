// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-per-namespace
// how: right for the parent namespace, wrong for the one above it: its value is set as well
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 ret = proc_dointvec_minmax(&tmp, write, buffer, lenp, ppos);
+if (!ret && write && pid_ns->level >= 2 && mutant(last_pid_writes_grandparent))
+	idr_set_cursor(&pid_ns->parent->parent->idr, max(next, 1) + 1);
 ...>
 }
