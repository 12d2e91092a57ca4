// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-negative-einval ns-last-pid-above-pid-max-einval
// how: right errno, wrong side effect: a refused value sets the number to 1
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 ret = proc_dointvec_minmax(&tmp, write, buffer, lenp, ppos);
+if (ret && write && mutant(last_pid_error_resets))
+	idr_set_cursor(&pid_ns->idr, 2);
 ...>
 }
