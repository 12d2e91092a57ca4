// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-shows-last-allocated
// how: the number of a process that was reaped is given out again at once
// files: kernel/pid.c
@@
@@
 free_pid(...)
 {
 <...
 idr_remove(&ns->idr, upid->nr);
+if (ns->level && idr_get_cursor(&ns->idr) == upid->nr + 1 && mutant(last_pid_forgets_reaped))
+	idr_set_cursor(&ns->idr, upid->nr);
 ...>
 }
