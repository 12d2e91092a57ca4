// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-wrong-type-einval
// how: a number that is not in use is found out before the wrong type
// files: fs/nsfs.c
// source: 7.0..
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
ns = get_proc_ns(E);
+if (_IOC_NR(ioctl) >= 6 && _IOC_NR(ioctl) <= 9 && ns->ns_type != CLONE_NEWPID && !find_vpid(arg) && mutant(translation_type_comes_late))
+	return -ESRCH;
 ...>
 }
