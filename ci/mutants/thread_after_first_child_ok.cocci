// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-thread-after-unshare-einval clone-thread-after-setns-einval
// how: only a namespace without an init keeps its creator from making threads
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-task_active_pid_ns(current) != nsp->pid_ns_for_children
+(task_active_pid_ns(current) != nsp->pid_ns_for_children && !(nsp->pid_ns_for_children->child_reaper && mutant(thread_after_first_child_ok)))
 ...>
 }
