// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-all-owners-needed
// how: the capability is not asked for in the owner of the third and further namespaces of the array
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
-!checkpoint_restore_ns_capable(tmp->user_ns)
+(!checkpoint_restore_ns_capable(tmp->user_ns) && !(ns->level - i >= 2 && mutant(set_tid_perm_two_up)))
 ...>
 }
