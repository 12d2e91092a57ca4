// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-kill-parent-esrch visibility-kill-sibling-esrch
// how: the existence probe, and only that, looks through the ancestors
// files: kernel/signal.c
@@
@@
 kill_proc_info(...)
 {
 <...
- find_vpid(pid)
+(find_vpid(pid) ?: !sig && mutant(kill_outer_probe) ? outer_pid(pid) : NULL)
 ...>
 }
