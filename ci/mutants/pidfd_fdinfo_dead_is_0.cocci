// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-fdinfo-dead-minus1
// how: a process that is gone is shown as one that is not visible
// files: fs/pidfs.c
@@
@@
 pidfd_show_fdinfo(...)
 {
 <...
-pid_t nr = -1;
+pid_t nr = mutant(pidfd_fdinfo_dead_is_0) ? 0 : -1;
 ...>
 }
