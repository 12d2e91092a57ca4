// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-option-path procfs-pidns-option-fd
// how: right for a child namespace, wrong for a grandchild
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
-!pidns_is_ancestor(target, active)
+(!pidns_is_ancestor(target, active) || (target->level > active->level + 1 && mutant(pidns_grandchild_einval)))
 ...>
 }
