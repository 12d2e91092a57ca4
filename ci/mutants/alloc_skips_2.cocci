// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-second-process-is-2
// how: after init the cursor is moved on once too often
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
 if (idr_get_cursor(&tmp->idr) > RESERVED_PIDS)
   pid_min = RESERVED_PIDS;
+if (tmp->level && idr_get_cursor(&tmp->idr) == 2 && mutant(alloc_skips_2))
+  pid_min = 3;
 ...>
 }
