// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-from-pidns nsfs-pid-in-pidns
// how: a process that has ended has no numbers although nobody has waited for it
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
+if (tsk && tsk->exit_state && mutant(nsfs_zombie_is_esrch))
+	tsk = NULL;
 if (!tsk) return ret;
 ...>
 }
