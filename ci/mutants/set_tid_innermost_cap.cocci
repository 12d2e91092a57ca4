// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-all-owners-needed
// how: the capability is asked for at the innermost level only
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
-!checkpoint_restore_ns_capable(tmp->user_ns)
+(!checkpoint_restore_ns_capable(tmp->user_ns) && !(tmp != ns && mutant(set_tid_innermost_cap)))
 ...>
 }
