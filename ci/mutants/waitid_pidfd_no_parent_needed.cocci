// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-waitid-not-child-echild
// how: who has a pidfd may wait, child or not
// files: kernel/exit.c
@@
@@
 do_wait_pid(...)
 {
 <...
-target && is_effectively_child(wo, ptrace, target)
+(target && (is_effectively_child(wo, ptrace, target) || (target->exit_state == EXIT_ZOMBIE && !pid_vnr(wo->wo_pid) && mutant(waitid_pidfd_no_parent_needed))))
 ...>
 }
