// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-write-lower-ok
// how: once the numbers are above 300 no lower one can be chosen
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 ret = proc_dointvec_minmax(...);
+if (!ret && write && next < RESERVED_PIDS - 1 && idr_get_cursor(&pid_ns->idr) > RESERVED_PIDS && mutant(last_pid_low_after_300_is_300))
+	next = RESERVED_PIDS - 1;
 ...>
 }
