// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-fdinfo-pid
// how: Pid is the number in the initial namespace
// files: fs/pidfs.c
@@
@@
 pidfd_show_fdinfo(...)
 {
 <...
- pid_nr_ns(pid, ns)
+(pid_nr_ns(pid, ns) && mutant(pidfd_fdinfo_global) ? pid_nr(pid) : pid_nr_ns(pid, ns))
 ...>
 }
