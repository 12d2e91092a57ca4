// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getlk-inner-holder-outer-pid
// how: a holder in a namespace below is shown with its own number
// files: fs/locks.c
@@
@@
 posix_lock_to_flock(...)
 {
 <...
-locks_translate_pid(&fl->c, task_active_pid_ns(current))
+(fl->c.flc_pid > 0 && mutant(getlk_inner_number) ? own_nr_of_global(fl->c.flc_pid) : locks_translate_pid(&fl->c, task_active_pid_ns(current)))
 ...>
 }
