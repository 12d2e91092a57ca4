// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-zero-forbids
// how: 0 means no limit
// files: kernel/ucount.c
@@
@@
 inc_ucount(...)
 {
 <...
-READ_ONCE(tns->ucount_max[type])
+(type == UCOUNT_PID_NAMESPACES && !tns->ucount_max[type] && mutant(count_zero_is_unlimited) ? INT_MAX : READ_ONCE(tns->ucount_max[type]))
 ...>
 }
