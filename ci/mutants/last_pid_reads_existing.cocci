// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-shows-last-allocated ns-last-pid-write-then-read-back
// how: the file shows the highest number that is in use below the cursor: right until a process is reaped
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 next = idr_get_cursor(&pid_ns->idr) - 1;
+while (!write && next > 1 && !idr_find(&pid_ns->idr, next) && mutant(last_pid_reads_existing))
+	next--;
 ...>
 }
