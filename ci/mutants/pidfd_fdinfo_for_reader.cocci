// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-fdinfo-pid
// how: Pid misses the mount's namespace
// files: fs/pidfs.c
@@
@@
 pidfd_show_fdinfo(...)
 {
 <...
- pid_nr_ns(pid, ns)
+(mutant(pidfd_fdinfo_for_reader) ? pid_vnr(pid) : pid_nr_ns(pid, ns))
 ...>
 }
