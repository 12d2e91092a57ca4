// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ioprio-robust-capget-esrch
// how: ioprio_set() looks group numbers up in the ancestors too
// files: block/ioprio.c
@@
@@
 ioprio_set(...)
 {
 <...
-find_vpid(who)
+(find_vpid(who) ?: mutant(ioprio_set_group_outer) ? outer_pid(who) : NULL)
 ...>
 }
