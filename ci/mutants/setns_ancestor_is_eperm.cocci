// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-ancestor-einval setns-sibling-einval setns-pidfd-ancestor-einval
// how: the way up is reported as forbidden
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
 if (<+... pidns_is_ancestor(new, active) ...+>)
-return -EINVAL;
+return mutant(setns_ancestor_is_eperm) ? -EPERM : -EINVAL;
 ...>
 }
@@
@@
 pidns_install(...)
 {
 <...
 if (new->level < active->level)
-return -EINVAL;
+return mutant(setns_ancestor_is_eperm) ? -EPERM : -EINVAL;
 ...>
 }
