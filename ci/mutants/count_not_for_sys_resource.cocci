// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-applies-to-root
// how: who has CAP_SYS_RESOURCE in the user namespace is not bound
// files: kernel/ucount.c
@@
@@
 inc_ucount(...)
 {
 <...
-READ_ONCE(tns->ucount_max[type])
+(type == UCOUNT_PID_NAMESPACES && ns_capable(tns, CAP_SYS_RESOURCE) && mutant(count_not_for_sys_resource) ? INT_MAX : READ_ONCE(tns->ucount_max[type]))
 ...>
 }
