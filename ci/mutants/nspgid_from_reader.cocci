// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-nspgid-nssid
// how: the list of groups starts with the reader's namespace, not with the mount's
// files: fs/proc/array.c
@@
expression C, E;
@@
 task_state(...)
 {
 <...
 seq_puts(m, "\nNSpgid:");
 for (
-g = ns->level
+g = mutant(nspgid_from_reader) ? my_level() : ns->level
 ; C; g++)
  seq_put_decimal_ull(m, "\t", E);
 ...>
 }
