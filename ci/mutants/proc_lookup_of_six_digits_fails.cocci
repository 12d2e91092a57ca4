// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-shows-mounters-ns
// how: right on readdir, wrong on lookup: names have five digits at most
// files: fs/proc/base.c
// source: 6.14..
@@
@@
 proc_pid_lookup(...)
 {
 <...
-tgid == ~0U
+tgid == ~0U || (tgid > 99999 && mutant(proc_lookup_of_six_digits_fails))
 ...>
 }
