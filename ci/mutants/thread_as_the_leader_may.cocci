// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-thread-after-unshare-einval
// how: where the children of the main thread go decides whether a thread may be made
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-task_active_pid_ns(current) != nsp->pid_ns_for_children
+task_active_pid_ns(current) != (mutant(thread_as_the_leader_may) && current->group_leader->nsproxy ? current->group_leader->nsproxy : nsp)->pid_ns_for_children
 ...>
 }
