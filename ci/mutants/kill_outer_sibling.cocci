// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-kill-sibling-esrch
// how: numbers of the parent namespace are accepted for what is not an ancestor
// files: kernel/signal.c
@@
@@
 kill_proc_info(...)
 {
 <...
- find_vpid(pid)
+(find_vpid(pid) ?: level_of(outer_pid(pid)) >= my_level() && mutant(kill_outer_sibling) ? outer_pid(pid) : NULL)
 ...>
 }
