// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-charged-to-ancestors
// how: only the limits of the ancestors are looked at
// files: kernel/ucount.c
@@
@@
 inc_ucount(...)
 {
 <...
-READ_ONCE(tns->ucount_max[type])
+(type == UCOUNT_PID_NAMESPACES && iter == ucounts && tns->parent && tns->parent->parent && mutant(count_not_innermost) ? INT_MAX : READ_ONCE(tns->ucount_max[type]))
 ...>
 }
