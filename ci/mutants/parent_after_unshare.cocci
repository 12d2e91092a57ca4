// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-parent-by-ns-init-einval clone-parent-by-init-thread-einval
// how: an init whose children go to another namespace, after unshare() or setns(), may use CLONE_PARENT
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-current->signal->flags & SIGNAL_UNKILLABLE
+((current->signal->flags & SIGNAL_UNKILLABLE) &&
+!(task_active_pid_ns(current) != current->nsproxy->pid_ns_for_children && mutant(parent_after_unshare)))
 ...>
 }
