// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-shows-mounters-ns
// how: the list lacks members whose parent is outside the namespace, but for init
// files: fs/proc/base.c
@@
@@
 proc_pid_readdir(...)
 {
 <...
 cond_resched();
+if (iter.tgid > 1 && proc_pid_ns(file_inode(file)->i_sb)->level && !task_ppid_nr_ns(iter.task, proc_pid_ns(file_inode(file)->i_sb)) && mutant(proc_readdir_omits_injected))
+	continue;
 ...>
 }
