// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-per-user
// how: only the owner of a user namespace is bound
// files: kernel/ucount.c
@@
@@
 inc_ucount(...)
 {
 <...
-READ_ONCE(tns->ucount_max[type])
+(type == UCOUNT_PID_NAMESPACES && tns == ns && !uid_eq(uid, ns->owner) && mutant(count_not_for_others) ? INT_MAX : READ_ONCE(tns->ucount_max[type]))
 ...>
 }
