// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-applies-to-root limits-charged-to-ancestors
// how: the initial user namespace has no limit
// files: kernel/ucount.c
@@
@@
 inc_ucount(...)
 {
 <...
-READ_ONCE(tns->ucount_max[type])
+(type == UCOUNT_PID_NAMESPACES && tns == &init_user_ns && mutant(count_not_in_initial) ? INT_MAX : READ_ONCE(tns->ucount_max[type]))
 ...>
 }
