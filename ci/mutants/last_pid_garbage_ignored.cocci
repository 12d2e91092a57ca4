// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-garbage-einval
// how: what is no number is accepted and ignored
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 ret = proc_dointvec_minmax(&tmp, write, buffer, lenp, ppos);
+if (ret == -EINVAL && write && ((char *)buffer)[0] > '9' && mutant(last_pid_garbage_ignored))
+	return 0;
 ...>
 }
