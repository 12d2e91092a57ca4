// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-per-namespace
// how: the value is kept per level
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 ret = proc_dointvec_minmax(&tmp, write, buffer, lenp, ppos);
+if (!ret && write && pid_ns->parent && mutant(last_pid_writes_siblings))
+	set_cursor_below(pid_ns->parent, max(next, 1) + 1);
 ...>
 }
