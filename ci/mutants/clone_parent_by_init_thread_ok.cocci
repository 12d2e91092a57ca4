// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-parent-by-init-thread-einval
// how: right for init's main thread, wrong for its other threads
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-current->signal->flags & SIGNAL_UNKILLABLE
+((current->signal->flags & SIGNAL_UNKILLABLE) && !(!thread_group_leader(current) && mutant(clone_parent_by_init_thread_ok)))
 ...>
 }
