// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-wrong-type-einval nsfs-pid-from-pidns nsfs-pid-in-pidns
// how: a PID namespace that is not the caller's is refused as one of a wrong type
// files: fs/nsfs.c
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
ns = get_proc_ns(E);
+if (_IOC_NR(ioctl) >= 6 && _IOC_NR(ioctl) <= 9 && ns != &task_active_pid_ns(current)->ns && mutant(translation_of_own_only))
+	return -EINVAL;
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
+if (_IOC_NR(ioctl) >= 6 && _IOC_NR(ioctl) <= 9 && ns != &task_active_pid_ns(current)->ns && mutant(translation_of_own_only))
+	return -EINVAL;
 ... when any
 }
