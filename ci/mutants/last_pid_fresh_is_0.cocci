// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-fresh-is-1
// how: init does not count
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
 next = idr_get_cursor(&pid_ns->idr) - 1;
+if (!write && next == 1 && mutant(last_pid_fresh_is_0))
+	next = 0;
 ...>
 }
