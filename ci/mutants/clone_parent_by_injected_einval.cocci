// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-parent-by-member-ok
// how: CLONE_PARENT is for those whose parent is in their namespace
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-current->signal->flags & SIGNAL_UNKILLABLE
+(current->signal->flags & SIGNAL_UNKILLABLE || (my_level() && !task_ppid_nr_ns(current, task_active_pid_ns(current)) && mutant(clone_parent_by_injected_einval)))
 ...>
 }
