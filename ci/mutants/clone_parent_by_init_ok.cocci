// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-parent-by-ns-init-einval clone-parent-by-init-thread-einval
// how: only the initial namespace's init is kept from making siblings
// fixed-by: 123be07b0b39 fork(): disable CLONE_PARENT for init (from memory)
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-current->signal->flags & SIGNAL_UNKILLABLE
+((current->signal->flags & SIGNAL_UNKILLABLE) && !(my_level() && mutant(clone_parent_by_init_ok)))
 ...>
 }
