// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-ancestor-tree-mirrors
// how: the init of a new namespace is a child of its creator's init, not of its creator
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-p->real_parent = current;
+p->real_parent = (clone_flags & CLONE_NEWPID) && my_level() > 1 && mutant(new_init_belongs_to_outer_init) ? task_active_pid_ns(current)->child_reaper : current;
 ...>
 }
