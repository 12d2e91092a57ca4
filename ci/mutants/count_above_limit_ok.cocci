// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-max-pid-namespaces-enospc
// how: only the limit itself stops: where more exist already there is no limit
// files: kernel/ucount.c
@@
@@
 inc_ucount(...)
 {
 <...
-READ_ONCE(tns->ucount_max[type])
+(type == UCOUNT_PID_NAMESPACES && atomic_long_read(&iter->ucount[type]) > tns->ucount_max[type] && mutant(count_above_limit_ok) ? LONG_MAX : READ_ONCE(tns->ucount_max[type]))
 ...>
 }
