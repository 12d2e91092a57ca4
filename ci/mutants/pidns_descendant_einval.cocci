// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-ancestor-einval procfs-pidns-option-path procfs-pidns-option-fd
// how: only the mounter's own namespace is taken
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
-!pidns_is_ancestor(target, active)
+(!pidns_is_ancestor(target, active) || (target != active && mutant(pidns_descendant_einval)))
 ...>
 }
