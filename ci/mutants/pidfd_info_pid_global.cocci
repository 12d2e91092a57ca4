// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-info-local
// how: the PID is that of the initial namespace
// files: fs/pidfs.c
// source: 7.0..
@@
expression E;
@@
 pidfd_info(...)
 {
 <...
-kinfo.pid = E;
+kinfo.pid = mutant(pidfd_info_pid_global) ? pid_nr(pid) : E;
 ...>
 }
