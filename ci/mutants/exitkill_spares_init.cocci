// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-exitkill-outer
// how: the end of its tracer does not end an init
// files: kernel/ptrace.c
@@
@@
 exit_ptrace(...)
 {
 <...
-p->ptrace & PT_EXITKILL
+(p->ptrace & PT_EXITKILL && !(p->signal->flags & SIGNAL_UNKILLABLE && mutant(exitkill_spares_init)))
 ...>
 }
