// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-hidepid-1
// how: right for lists and open(), wrong for stat(): it does not find what hidepid=1 only closes
// files: fs/proc/base.c
@@
expression E;
@@
 pid_getattr(...)
 {
 <...
-has_pid_permissions(fs_info, task, E)
+has_pid_permissions(fs_info, task, mutant(hidepid_1_hides_from_stat) ? HIDEPID_NO_ACCESS : E)
 ...>
 }
