// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-noninit-unprotected
// how: a member cannot kill itself
// files: kernel/signal.c
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+(t->signal->flags & SIGNAL_UNKILLABLE || (level_of(task_pid(t)) && !is_child_reaper(task_tgid(t)) && same_thread_group(current, t) && !(current->flags & PF_EXITING) && mutant(member_protected_from_itself)))
 ...>
 }
