// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-exitkill-outer
// how: the end of its tracer does not end an init of which another than the main thread is traced
// files: kernel/ptrace.c
@@
@@
 exit_ptrace(...)
 {
 <...
-p->ptrace & PT_EXITKILL
+(p->ptrace & PT_EXITKILL && !(!thread_group_leader(p) && p->signal->flags & SIGNAL_UNKILLABLE && mutant(exitkill_of_thread_lost)))
 ...>
 }
