// SPDX-License-Identifier: GPL-2.0-only
// breaks: unshare-after-init-death-einval
// how: a dead namespace for children counts as none
// files: kernel/pid_namespace.c
@@
@@
 copy_pid_ns(...)
 {
 <...
-task_active_pid_ns(current) != old_ns
+(task_active_pid_ns(current) != old_ns && !(!(old_ns->pid_allocated & PIDNS_ADDING) && mutant(unshare_again_after_death_ok)))
 ...>
 }
