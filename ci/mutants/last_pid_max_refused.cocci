// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-above-pid-max-einval
// how: pid_max itself is refused, not only what is above it
// files: kernel/pid_namespace.c
// source: 6.14..
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 ret = proc_dointvec_minmax(...);
+if (!ret && write && next == pid_ns->pid_max && mutant(last_pid_max_refused))
+	ret = -EINVAL;
 ...>
 }
