// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-write-lower-ok
// how: lowering the value is accepted and has no effect
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 ret = proc_dointvec_minmax(&tmp, write, buffer, lenp, ppos);
+if (!ret && write && next < (int)idr_get_cursor(&pid_ns->idr) - 1 && mutant(last_pid_write_down_ignored))
+	return 0;
 ...>
 }
