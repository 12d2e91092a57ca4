// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-open-1-inside
// how: 1 is an init further down when there is one
// files: kernel/pid.c
@@
@@
 pidfd_open(...)
 {
 <...
- find_get_pid(pid)
+((pid == 1 && mutant(pidfd_open_1_is_nested) ? get_pid(inner_pid(1)) : NULL) ?: find_get_pid(pid))
 ...>
 }
