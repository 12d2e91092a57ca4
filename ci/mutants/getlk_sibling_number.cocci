// SPDX-License-Identifier: GPL-2.0-only
// breaks: locks-getlk-outer-holder-0
// how: a holder in a namespace beside is shown with the number that it has for itself
// files: fs/locks.c
@@
expression E;
@@
 posix_lock_to_flock(...)
 {
 <...
- locks_translate_pid(&fl->c, E)
+(locks_translate_pid(&fl->c, E) ?: level_of_global(fl->c.flc_pid) >= my_level() && mutant(getlk_sibling_number) ? own_nr_of_global(fl->c.flc_pid) : 0)
 ...>
 }
