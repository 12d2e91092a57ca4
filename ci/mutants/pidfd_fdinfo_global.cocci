// SPDX-License-Identifier: GPL-2.0-only
// breaks: pidfd-fdinfo-pid
// how: Pid is the number in the initial namespace
// files: fs/pidfs.c
@@
expression E;
@@
 pidfd_show_fdinfo(...)
 {
 <...
 nr = E;
+if (nr && mutant(pidfd_fdinfo_global))
+	nr = pid_nr(pid);
 ...>
 }
