// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-fdinfo-invisible-0
// how: a process without a number here is shown with that of the initial namespace
// files: fs/pidfs.c
@@
@@
 pidfd_show_fdinfo(...)
 {
 <...
- pid_nr_ns(pid, ns)
+(pid_nr_ns(pid, ns) ?: mutant(pidfd_fdinfo_invisible_global) ? pid_nr(pid) : 0)
 ...>
 }
