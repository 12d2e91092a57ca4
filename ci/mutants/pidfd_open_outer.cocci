// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-pidfd-open-esrch
// how: pidfd_open() looks a number up in the ancestors too
// files: kernel/pid.c
@@
@@
 pidfd_open(...)
 {
 <...
- find_get_pid(pid)
+(find_get_pid(pid) ?: mutant(pidfd_open_outer) ? get_pid(outer_pid(pid)) : NULL)
 ...>
 }
