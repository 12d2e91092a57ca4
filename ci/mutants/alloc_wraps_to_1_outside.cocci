// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-wraps-to-300 ns-last-pid-wrap
// how: the reserved numbers are only kept in the innermost namespace of the new process
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
 if (idr_get_cursor(&tmp->idr) > RESERVED_PIDS)
   pid_min = RESERVED_PIDS;
+if (i < ns->level && pid_min == RESERVED_PIDS && mutant(alloc_wraps_to_1_outside))
+  pid_min = 1;
 ...>
 }
