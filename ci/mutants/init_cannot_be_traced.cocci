// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-attach-init-from-outside
// how: an init is kept from tracers as the initial one was
// files: kernel/ptrace.c
@@
@@
 ptrace_attach(...)
 {
 <...
-same_thread_group(task, current)
+(same_thread_group(task, current) || (task->signal->flags & SIGNAL_UNKILLABLE && mutant(init_cannot_be_traced)))
 ...>
 }
