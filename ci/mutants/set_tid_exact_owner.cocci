// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-all-owners-needed
// how: only processes in the very user namespace that owns a PID namespace may choose there
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
-!checkpoint_restore_ns_capable(tmp->user_ns)
+(!checkpoint_restore_ns_capable(tmp->user_ns) || (tmp->level && current_user_ns() != tmp->user_ns && mutant(set_tid_exact_owner)))
 ...>
 }
