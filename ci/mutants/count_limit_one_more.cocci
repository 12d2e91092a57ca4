// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-max-pid-namespaces-enospc limits-zero-forbids
// how: off by one: one more than the limit
// files: kernel/ucount.c
@@
@@
 inc_ucount(...)
 {
 <...
-READ_ONCE(tns->ucount_max[type])
+(READ_ONCE(tns->ucount_max[type]) + (type == UCOUNT_PID_NAMESPACES && mutant(count_limit_one_more)))
 ...>
 }
