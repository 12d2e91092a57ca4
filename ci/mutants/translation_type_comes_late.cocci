// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-wrong-type-einval
// how: a number that is not in use is found out before the wrong type
// files: fs/nsfs.c
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
ns = get_proc_ns(E);
+if (_IOC_NR(ioctl) >= 6 && _IOC_NR(ioctl) <= 9 && ns->ops != &pidns_operations && !find_vpid(arg) && mutant(translation_type_comes_late))
+	return -ESRCH;
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
+if (_IOC_NR(ioctl) >= 6 && _IOC_NR(ioctl) <= 9 && ns->ops != &pidns_operations && !find_vpid(arg) && mutant(translation_type_comes_late))
+	return -ESRCH;
 ... when any
 }
