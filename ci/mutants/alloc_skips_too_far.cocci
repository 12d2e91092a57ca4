// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-skips-used
// how: a used number is stepped over with its successor: right for one used number in a row with a used one, wrong otherwise
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
 if (idr_get_cursor(&tmp->idr) > RESERVED_PIDS)
   pid_min = RESERVED_PIDS;
+if (tmp->level && idr_find(&tmp->idr, idr_get_cursor(&tmp->idr)) && mutant(alloc_skips_too_far))
+  pid_min = idr_get_cursor(&tmp->idr) + 2;
 ...>
 }
