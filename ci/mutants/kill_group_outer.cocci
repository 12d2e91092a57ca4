// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-process-group-kill-esrch
// how: group numbers are looked up through the ancestors
// files: kernel/signal.c
@@
@@
 kill_something_info(...)
 {
 <...
- find_vpid(-pid)
+(find_vpid(-pid) ?: mutant(kill_group_outer) ? outer_pid(-pid) : NULL)
 ...>
 }
