// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-noninit-unprotected
// how: every member is protected against the others as init is
// files: kernel/signal.c
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+(t->signal->flags & SIGNAL_UNKILLABLE || (level_of(task_pid(t)) && !is_child_reaper(task_tgid(t)) && !same_thread_group(current, t) && task_pid_nr_ns(current, task_active_pid_ns(t)) && !(current->flags & PF_EXITING) && mutant(members_protected)))
 ...>
 }
