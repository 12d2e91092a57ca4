// SPDX-License-Identifier: GPL-2.0-only
// breaks: ns-last-pid-reader-ns-decides
// how: the file is about the mount's namespace
// files: kernel/pid_namespace.c fs/proc/proc_sysctl.c
// guards: 1
@@
@@
 pid_ns_ctl_handler(...)
 {
 <...
-task_active_pid_ns(current)
+(pidns_mutant_mount_ns && mutant(last_pid_of_mount) ? pidns_mutant_mount_ns : task_active_pid_ns(current))
 ...>
 }

@@
@@
 proc_sys_call_handler(...)
 {
 <...
 if (IS_ERR(head))
   return PTR_ERR(head);
+pidns_mutant_mount_ns = proc_pid_ns(file_inode(iocb->ki_filp)->i_sb);
 ...>
 }
