// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-charged-to-ancestors
// how: one level too short: only the next ancestor is looked at
// files: kernel/ucount.c
@@
@@
 inc_ucount(...)
 {
 <...
-READ_ONCE(tns->ucount_max[type])
+(type == UCOUNT_PID_NAMESPACES && iter != ucounts && iter != ns->ucounts && mutant(count_one_level_up) ? INT_MAX : READ_ONCE(tns->ucount_max[type]))
 ...>
 }
