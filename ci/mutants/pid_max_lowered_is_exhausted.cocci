// SPDX-License-Identifier: GPL-2.0-only
// breaks: pid-max-wraps-to-300 pid-max-lowering-keeps-running
// how: below the last number that was given out a lowered pid_max leaves none
// files: kernel/pid.c
// source: 6.14..
@@
expression A, B, C, D, E;
@@
 alloc_pid(...)
 {
 <...
-idr_alloc_cyclic(A, B, C, D, E)
+(idr_get_cursor(&tmp->idr) > tmp->pid_max && mutant(pid_max_lowered_is_exhausted) ? -ENOSPC : idr_alloc_cyclic(A, B, C, D, E))
 ...>
 }
