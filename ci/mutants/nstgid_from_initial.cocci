// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-nspid-inner-mount-single
// how: the list of leaders starts with the initial namespace, not with the mount's
// files: fs/proc/array.c
@@
@@
 task_state(...)
 {
 <...
 seq_puts(m, "\nNStgid:");
 for (
-g = ns->level
+g = mutant(nstgid_from_initial) ? 0 : ns->level
 ; g <= pid->level; g++)
  seq_put_decimal_ull(m, "\t", task_tgid_nr_ns(p, pid->numbers[g].ns));
 ...>
 }
