// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-get-info-local
// how: a thread is given the number of its process
// files: fs/pidfs.c
// source: 7.0..
@@
expression E;
@@
 pidfd_info(...)
 {
 <...
-kinfo.pid = E;
+kinfo.pid = mutant(pidfd_info_pid_is_tgid) ? task_tgid_vnr(task) : E;
 ...>
 }
