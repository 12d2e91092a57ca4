// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-skips-used
// how: the search for a free number doubles its step: right for one used number, wrong for two
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
 if (idr_get_cursor(&tmp->idr) > RESERVED_PIDS)
   pid_min = RESERVED_PIDS;
+if (tmp->level && idr_find(&tmp->idr, idr_get_cursor(&tmp->idr)) && idr_find(&tmp->idr, idr_get_cursor(&tmp->idr) + 1) && mutant(alloc_skips_two_too_far))
+  pid_min = idr_get_cursor(&tmp->idr) + 4;
 ...>
 }
