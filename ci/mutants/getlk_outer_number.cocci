// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getlk-outer-holder-0
// how: a holder that is not visible is shown with its number in the initial namespace
// fixed-by: 9d5b86ac13c5 fs/locks: Remove fl_nspid and use fs-specific l_pid for remote locks (from memory)
// files: fs/locks.c
@@
@@
 posix_lock_to_flock(...)
 {
 <...
- locks_translate_pid(&fl->c, task_active_pid_ns(current))
+(locks_translate_pid(&fl->c, task_active_pid_ns(current)) ?: mutant(getlk_outer_number) ? fl->c.flc_pid : 0)
 ...>
 }
