// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-ancestor-einval
// how: pidns= takes any namespace that the capability reaches
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
-!pidns_is_ancestor(target, active)
+(!pidns_is_ancestor(target, active) && !mutant(pidns_ancestor_ok))
 ...>
 }
