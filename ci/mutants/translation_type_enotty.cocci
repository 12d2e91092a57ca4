// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-wrong-type-einval
// how: the operations are unknown to other types
// files: fs/nsfs.c
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
ns = get_proc_ns(E);
+if (_IOC_NR(ioctl) >= 6 && _IOC_NR(ioctl) <= 9 && ns->ops != &pidns_operations && mutant(translation_type_enotty))
+	return -ENOTTY;
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
+if (_IOC_NR(ioctl) >= 6 && _IOC_NR(ioctl) <= 9 && ns->ops != &pidns_operations && mutant(translation_type_enotty))
+	return -ENOTTY;
 ... when any
 }
