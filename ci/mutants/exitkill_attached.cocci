// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-exitkill-outer
// how: PTRACE_O_EXITKILL spares a namespace init that was not seized (PTRACE_ATTACH, PTRACE_TRACEME)
// files: kernel/ptrace.c
@@
@@
 exit_ptrace(...)
 {
 <...
-unlikely(p->ptrace & PT_EXITKILL)
+(unlikely(p->ptrace & PT_EXITKILL) && !(!(p->ptrace & PT_SEIZED) && is_reaper(p) && mutant(exitkill_attached)))
 ...>
 }
