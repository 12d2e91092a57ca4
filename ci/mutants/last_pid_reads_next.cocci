// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-fresh-is-1 ns-last-pid-shows-last-allocated ns-last-pid-reflects-set-tid
// how: off by one: the file shows the next number to try
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 next = idr_get_cursor(&pid_ns->idr) - 1;
+if (!write && my_level() && mutant(last_pid_reads_next))
+	next++;
 ...>
 }
