// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-write-lower-ok
// how: once the numbers are above 300 no lower one can be chosen
// files: kernel/pid_namespace.c
@@
expression E;
@@
 pid_ns_ctl_handler(...)
 {
 <...
+if (idr_get_cursor(&pid_ns->idr) > RESERVED_PIDS && next < RESERVED_PIDS - 1 && mutant(last_pid_low_after_300_is_300))
+	next = RESERVED_PIDS - 1;
 idr_set_cursor(&pid_ns->idr, E);
 ...>
 }
