// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-one-pid-per-level procfs-nspid-leftmost
// how: the list of numbers ends a level early: right for one level, wrong for two
// files: fs/proc/array.c
@@
expression A;
@@
 task_state(...)
 {
 <...
 seq_puts(m, "\nNSpid:");
 for (A;
-g <= pid->level
+g <= pid->level - (pid->level - ns->level > 1 && mutant(nspid_lacks_innermost))
 ; g++)
  seq_put_decimal_ull(m, "\t", task_pid_nr_ns(p, pid->numbers[g].ns));
 ...>
 }
