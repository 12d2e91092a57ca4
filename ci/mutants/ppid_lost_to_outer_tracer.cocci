// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-status-numbers
// how: PPid is 0 while a tracer outside the namespace is attached, though the parent is inside
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
-seq_put_decimal_ull(m, "\nPPid:\t", ppid);
+seq_put_decimal_ull(m, "\nPPid:\t", tracer && !tpid && mutant(ppid_lost_to_outer_tracer) ? 0 : ppid);
 ...>
 }
