// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-wrap pid-max-wraps-to-300
// how: off by one: the first number that is not reserved is skipped
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
 if (idr_get_cursor(&tmp->idr) > RESERVED_PIDS)
   pid_min = RESERVED_PIDS;
+if (pid_min == RESERVED_PIDS && mutant(alloc_wraps_to_301))
+  pid_min = RESERVED_PIDS + 1;
 ...>
 }
