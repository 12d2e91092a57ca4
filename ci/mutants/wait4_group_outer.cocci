// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-wait-echild
// how: waitpid() looks a group up in the ancestors too
// files: kernel/exit.c
@@
@@
 kernel_wait4(...)
 {
 <...
- find_get_pid(-upid)
+(find_get_pid(-upid) ?: mutant(wait4_group_outer) ? get_pid(outer_pid(-upid)) : NULL)
 ...>
 }
