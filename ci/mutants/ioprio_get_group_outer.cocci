// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ioprio-robust-capget-esrch
// how: ioprio_get() looks group numbers up in the ancestors too
// files: block/ioprio.c
@@
@@
 ioprio_get(...)
 {
 <...
-find_vpid(who)
+(find_vpid(who) ?: mutant(ioprio_get_group_outer) ? outer_pid(who) : NULL)
 ...>
 }
