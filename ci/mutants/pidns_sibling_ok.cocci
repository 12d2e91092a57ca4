// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-ancestor-einval
// how: right for ancestors, wrong for siblings
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
-!pidns_is_ancestor(target, active)
+(!pidns_is_ancestor(target, active) && !(target->level >= active->level && mutant(pidns_sibling_ok)))
 ...>
 }
