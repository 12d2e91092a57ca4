// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-all-owners-needed
// how: the capability is asked for at the innermost and the initial level only
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
-!checkpoint_restore_ns_capable(tmp->user_ns)
+(!checkpoint_restore_ns_capable(tmp->user_ns) && !(i > 0 && i < ns->level && mutant(set_tid_middle_owner_unasked)))
 ...>
 }
