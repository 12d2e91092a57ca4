// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-pidfd-open-esrch
// how: with PIDFD_THREAD pidfd_open() looks a number up in the ancestors too
// files: kernel/pid.c
@@
@@
 pidfd_open(...)
 {
 <...
- find_get_pid(pid)
+(find_get_pid(pid) ?: (flags & PIDFD_THREAD) && mutant(pidfd_open_thread_outer) ? get_pid(outer_pid(pid)) : NULL)
 ...>
 }
