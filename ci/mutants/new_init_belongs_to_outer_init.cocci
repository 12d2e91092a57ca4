// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-ancestor-tree-mirrors
// how: the init of a new namespace is a child of its creator's init, not of its creator
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
 p->parent_exec_id = current->self_exec_id;
+if ((clone_flags & CLONE_NEWPID) && my_level() > 1 && mutant(new_init_belongs_to_outer_init))
+	p->real_parent = task_active_pid_ns(current)->child_reaper;
 ...>
 }
