// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-eperm
// how: right for processes, wrong for threads: the capabilities of the first thread count
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
-!checkpoint_restore_ns_capable(tmp->user_ns)
+(!checkpoint_restore_ns_capable(tmp->user_ns) && !(has_ns_capability(current->group_leader, tmp->user_ns, CAP_SYS_ADMIN) && mutant(set_tid_of_leaders_cap)))
 ...>
 }
