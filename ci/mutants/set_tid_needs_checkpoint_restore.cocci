// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-eperm
// how: the older capability alone does not suffice
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
-!checkpoint_restore_ns_capable(tmp->user_ns)
+(!checkpoint_restore_ns_capable(tmp->user_ns) || (!ns_capable(tmp->user_ns, CAP_CHECKPOINT_RESTORE) && mutant(set_tid_needs_checkpoint_restore)))
 ...>
 }
