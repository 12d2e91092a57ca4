// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-proc-locks-initial-unfiltered
// how: a lock whose taker has ended, while others have the open file, is not listed
// files: fs/locks.c
@@
expression P;
@@
 locks_show(...)
 {
 <...
-locks_translate_pid(cur, P) == 0
+(locks_translate_pid(cur, P) == 0 || (cur->flc_pid > 0 && !own_nr_of_global(cur->flc_pid) && mutant(proc_locks_of_dead_unlisted)))
 ...>
 }
