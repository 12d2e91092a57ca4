// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ancestor-inner-number-invalid
// how: waitpid() accepts a child's own number
// files: kernel/exit.c
@@
@@
 kernel_wait4(...)
 {
 <...
- find_get_pid(upid)
+(inner_child(upid) && mutant(wait4_inner_number) ? get_pid(inner_child(upid)) : find_get_pid(upid))
 ...>
 }
