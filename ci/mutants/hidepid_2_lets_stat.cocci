// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-hidepid-2
// how: right for lists and open(), wrong for stat(): it finds what hidepid=2 hides
// files: fs/proc/base.c
@@
expression E;
@@
 pid_getattr(...)
 {
 <...
-has_pid_permissions(fs_info, task, E)
+has_pid_permissions(fs_info, task, mutant(hidepid_2_lets_stat) ? HIDEPID_NOT_PTRACEABLE : E)
 ...>
 }
