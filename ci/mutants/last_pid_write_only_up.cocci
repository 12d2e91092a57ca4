// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-write-lower-ok
// how: the value may only grow
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 ret = proc_dointvec_minmax(&tmp, write, buffer, lenp, ppos);
+if (!ret && write && next < (int)idr_get_cursor(&pid_ns->idr) - 1 && mutant(last_pid_write_only_up))
+	return -EINVAL;
 ...>
 }
