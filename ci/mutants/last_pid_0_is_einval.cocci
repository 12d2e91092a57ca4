// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-write-0
// how: 0 is no PID
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 ret = proc_dointvec_minmax(&tmp, write, buffer, lenp, ppos);
+if (!ret && write && !next && mutant(last_pid_0_is_einval))
+	return -EINVAL;
 ...>
 }
