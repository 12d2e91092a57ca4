// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-parent-by-member-ok
// how: nobody in a namespace may make siblings
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-current->signal->flags & SIGNAL_UNKILLABLE
+(current->signal->flags & SIGNAL_UNKILLABLE || (my_level() && own_nr(task_tgid(current)) != 1 && mutant(clone_parent_by_member_refused)))
 ...>
 }
