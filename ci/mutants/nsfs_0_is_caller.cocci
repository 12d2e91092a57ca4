// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-esrch
// how: 0 stands for the caller, as in other calls
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
+if (!arg && mutant(nsfs_0_is_caller))
+	tsk = current;
 if (!tsk) return ret;
 ...>
 }
