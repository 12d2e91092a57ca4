// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-negative-einval
// how: the lower limit is not looked at
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
+if (mutant(last_pid_negative_ok))
+	tmp.extra1 = NULL;
 ret = proc_dointvec_minmax(&tmp, write, buffer, lenp, ppos);
 ...>
 }
