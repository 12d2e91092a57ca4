// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-per-namespace
// how: one level too far: the values of the child namespaces are set as well
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 ret = proc_dointvec_minmax(&tmp, write, buffer, lenp, ppos);
+if (!ret && write && mutant(last_pid_writes_children))
+	set_cursor_below(pid_ns, max(next, 1) + 1);
 ...>
 }
