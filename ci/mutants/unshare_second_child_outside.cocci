// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-first-child-only unshare-children-moved
// how: the namespace made by unshare() is used up by its first child; the second goes to the caller's own
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
- p->nsproxy->pid_ns_for_children
+(!(clone_flags & CLONE_NEWPID) && idr_get_cursor(&nsp->pid_ns_for_children->idr) == 2 && my_level() < nsp->pid_ns_for_children->level && mutant(unshare_second_child_outside) ? task_active_pid_ns(current) : p->nsproxy->pid_ns_for_children)
 ...>
 }
