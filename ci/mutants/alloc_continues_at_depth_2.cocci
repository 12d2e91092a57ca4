// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-second-process-is-2 ns-last-pid-per-namespace
// how: the second process of a namespace two levels down is numbered on from the parent namespace: right for one level, wrong for two
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
 if (idr_get_cursor(&tmp->idr) > RESERVED_PIDS)
   pid_min = RESERVED_PIDS;
+if (tmp->level >= 2 && idr_get_cursor(&tmp->idr) == 2 && mutant(alloc_continues_at_depth_2))
+  pid_min = idr_get_cursor(&tmp->parent->idr);
 ...>
 }
