// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-write-selects-next
// how: right for the main thread, wrong for the others: what they write has no effect
// files: kernel/pid_namespace.c
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
+if (write && !thread_group_leader(current) && mutant(last_pid_write_by_thread_ignored))
+	return 0;
 tmp.data = &next;
 ...>
 }
