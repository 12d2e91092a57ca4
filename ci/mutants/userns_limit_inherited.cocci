// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-default-descendant-maxint
// how: a new user namespace starts with its parent's limit
// files: kernel/user_namespace.c
@@
@@
 create_user_ns(...)
 {
 <...
-ns->ucount_max[i] = INT_MAX;
+ns->ucount_max[i] = i == UCOUNT_PID_NAMESPACES && mutant(userns_limit_inherited) ? parent_ns->ucount_max[i] : INT_MAX;
 ...>
 }
