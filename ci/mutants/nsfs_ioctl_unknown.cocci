// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-not-ns-enotty
// how: PID namespaces below the caller's do not know the operations
// files: fs/nsfs.c
@@
@@
 ns_ioctl(...)
 {
 <...
-!nsfs_ioctl_valid(ioctl)
+(!nsfs_ioctl_valid(ioctl) || (get_proc_ns(file_inode(filp))->ns_type == CLONE_NEWPID && to_pid_ns(get_proc_ns(file_inode(filp)))->level > my_level() && mutant(nsfs_ioctl_unknown)))
 ...>
 }
@@
expression E;
statement S;
@@
 ns_ioctl(...)
 {
 ...
 struct ns_common *ns = get_proc_ns(E);
 ...
 if (!may_use_nsfs_ioctl(ioctl)) S
+if (ns->ops == &pidns_operations && container_of(ns, struct pid_namespace, ns)->level > my_level() && mutant(nsfs_ioctl_unknown))
+	return -ENOTTY;
 ... when any
 }
