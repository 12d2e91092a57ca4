// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-wrap pid-max-wraps-to-300
// how: the reserved numbers are only kept in the initial namespace
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
 if (idr_get_cursor(&tmp->idr) > RESERVED_PIDS)
   pid_min = RESERVED_PIDS;
+if (tmp->level && pid_min == RESERVED_PIDS && mutant(alloc_wraps_to_2))
+  pid_min = 1;
 ...>
 }
