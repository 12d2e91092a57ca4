// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-freed-on-teardown
// how: the end of any member frees a place
// files: kernel/pid.c
// source: 7.0..
@@
@@
 free_pid(...)
 {
 ...
 active_ns = pid->numbers[pid->level].ns;
+if (active_ns->level && pid->numbers[pid->level].nr > 1 && mutant(slot_freed_with_member))
+  atomic_long_dec_if_positive(&active_ns->ucounts->ucount[UCOUNT_PID_NAMESPACES]);
 ...
 }
