// SPDX-License-Identifier: GPL-2.0-only
// breaks: ptrace-attach-invisible-esrch
// how: PTRACE_SEIZE looks a number up in the ancestors too
// files: kernel/ptrace.c
@@
@@
 ptrace(...)
 {
 <...
- find_get_task_by_vpid(pid)
+(find_get_task_by_vpid(pid) ?: request == PTRACE_SEIZE && mutant(ptrace_seize_outer) ? get_outer_task(pid) : NULL)
 ...>
 }
