// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-proc-locks-filtered-posix
// how: right for POSIX locks, wrong for flock()
// files: fs/locks.c
@@
@@
 locks_show(...)
 {
 <...
-locks_translate_pid(cur, proc_pidns) == 0
+(locks_translate_pid(cur, proc_pidns) == 0 && !((cur->flc_flags & FL_FLOCK) && mutant(proc_locks_flock_unfiltered)))
 ...>
 }
