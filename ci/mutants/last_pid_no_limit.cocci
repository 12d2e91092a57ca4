// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-above-pid-max-einval
// how: the upper limit is not looked at
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
+if (mutant(last_pid_no_limit))
+	tmp.extra2 = NULL;
 ret = proc_dointvec_minmax(&tmp, write, buffer, lenp, ppos);
 ...>
 }
