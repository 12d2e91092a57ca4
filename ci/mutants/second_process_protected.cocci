// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-noninit-unprotected
// how: the first child of init is protected as well
// files: kernel/signal.c
@@
@@
 sig_task_ignored(...)
 {
 <...
-t->signal->flags & SIGNAL_UNKILLABLE
+(t->signal->flags & SIGNAL_UNKILLABLE || (level_of(task_pid(t)) && own_nr(task_tgid(t)) == 2 && mutant(second_process_protected)))
 ...>
 }
