// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-freed-on-teardown
// how: the end of any member frees a place
// files: kernel/pid.c
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
@@
@@
 free_pid(...)
 {
 <...
+if (pid->level && pid->numbers[pid->level].nr > 1 && mutant(slot_freed_with_member))
+	atomic_long_dec_if_positive(&pid->numbers[pid->level].ns->ucounts->ucount[UCOUNT_PID_NAMESPACES]);
 spin_unlock_irqrestore(&pidmap_lock, flags);
 ...>
 }
