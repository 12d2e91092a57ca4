// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-cap-checkpoint-restore
// how: the newer capability alone does not suffice
// fixed-by: what kernels before 5.9 do (1caef81da05a pid: use checkpoint_restore_ns_capable() for set_tid, from memory)
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
-!checkpoint_restore_ns_capable(tmp->user_ns)
+(!checkpoint_restore_ns_capable(tmp->user_ns) || (!ns_capable(tmp->user_ns, CAP_SYS_ADMIN) && mutant(set_tid_needs_sys_admin)))
 ...>
 }
