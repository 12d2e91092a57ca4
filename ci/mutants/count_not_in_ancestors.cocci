// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-charged-to-ancestors
// how: only the limit of the innermost user namespace is looked at
// files: kernel/ucount.c
@@
@@
 inc_ucount(...)
 {
 <...
-READ_ONCE(tns->ucount_max[type])
+(iter != ucounts && type == UCOUNT_PID_NAMESPACES && mutant(count_not_in_ancestors) ? INT_MAX : READ_ONCE(tns->ucount_max[type]))
 ...>
 }
