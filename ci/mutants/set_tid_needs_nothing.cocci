// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-eperm
// how: the capability is not asked for at the innermost level
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
-!checkpoint_restore_ns_capable(tmp->user_ns)
+(!checkpoint_restore_ns_capable(tmp->user_ns) && !(tmp == ns && mutant(set_tid_needs_nothing)))
 ...>
 }
