// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-per-user
// how: all is counted for the owner of the user namespace, whoever creates it
// files: kernel/ucount.c
@@
@@
 inc_ucount(...)
 {
 <...
-alloc_ucounts(ns, uid)
+alloc_ucounts(ns, type == UCOUNT_PID_NAMESPACES && mutant(count_for_owner) ? ns->owner : uid)
 ...>
 }
