// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-per-namespace
// how: one level too far: the parent namespace's value is set as well
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 ret = proc_dointvec_minmax(&tmp, write, buffer, lenp, ppos);
+if (!ret && write && pid_ns->parent && mutant(last_pid_writes_parent))
+	idr_set_cursor(&pid_ns->parent->idr, max(next, 1) + 1);
 ...>
 }
