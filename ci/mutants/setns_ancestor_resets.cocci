// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-ancestor-einval setns-sibling-einval
// how: right errno, wrong side effect: a refused setns() undoes the one before
// files: kernel/pid_namespace.c
@@
@@
 pidns_install(...)
 {
 <...
-!pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) && undo_unshare(mutant(setns_ancestor_resets)))
 ...>
 }
@@
statement S;
@@
 pidns_install(...)
 {
 <...
 if (
- ancestor != active
+(ancestor != active && undo_unshare(mutant(setns_ancestor_resets)))
 ) S
 ...>
 }
