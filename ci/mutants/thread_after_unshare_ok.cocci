// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-thread-after-unshare-einval clone-thread-after-setns-einval
// how: only the flags of the call are looked at, not where the children will go
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-task_active_pid_ns(current) != nsp->pid_ns_for_children
+(task_active_pid_ns(current) != nsp->pid_ns_for_children && !mutant(thread_after_unshare_ok))
 ...>
 }
