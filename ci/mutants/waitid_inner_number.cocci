// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-ancestor-inner-number-invalid
// how: right for waitpid(), wrong for waitid(): a child's own number is accepted
// files: kernel/exit.c
// guards: 2
@@
@@
 kernel_waitid_prepare(...)
 {
 <...
-find_get_pid(upid)
+(inner_child(upid) && mutant(waitid_inner_number) ? get_pid(inner_child(upid)) : find_get_pid(upid))
 ...>
 }
