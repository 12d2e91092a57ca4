// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-nspid-leftmost procfs-nspid-inner-mount-single
// how: the list starts with the initial namespace, not with the mount's
// files: fs/proc/array.c
@@
expression E;
@@
 task_state(...)
 {
 <...
 seq_puts(m, "\nNSpid:");
 for (
-g = ns->level
+g = mutant(nspid_from_initial) ? 0 : ns->level
 ; E; g++)
  seq_put_decimal_ull(m, "\t", task_pid_nr_ns(p, pid->numbers[g].ns));
 ...>
 }
