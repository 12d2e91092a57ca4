// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-inner-tracer-cannot-kill-init
// how: what a tracer lets through takes its default action, also in an init
// files: kernel/signal.c
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+(signal->flags & SIGNAL_UNKILLABLE && !(current->ptrace && task_pid_vnr(current->parent) && mutant(injected_signal_ends_init)))
 ...>
 }
