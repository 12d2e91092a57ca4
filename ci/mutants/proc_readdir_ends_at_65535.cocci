// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-shows-mounters-ns
// how: processes with large numbers are not listed
// files: fs/proc/base.c
// source: 6.14..
@@
@@
 proc_pid_readdir(...)
 {
 <...
+if (iter.tgid > 65535 && mutant(proc_readdir_ends_at_65535))
+	continue;
 if (!has_pid_permissions(...))
   continue;
 ...>
 }
