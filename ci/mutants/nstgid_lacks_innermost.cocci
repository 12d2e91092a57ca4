// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-nspid-leftmost procfs-nstgid-threads
// how: the list of numbers ends a level early: right for one level, wrong for two
// files: fs/proc/array.c
@@
expression A, E;
@@
 task_state(...)
 {
 <...
 seq_puts(m, "\nNStgid:");
 for (A;
-g <= pid->level
+g <= pid->level - (pid->level - ns->level > 1 && mutant(nstgid_lacks_innermost))
 ; g++)
  seq_put_decimal_ull(m, "\t", E);
 ...>
 }
