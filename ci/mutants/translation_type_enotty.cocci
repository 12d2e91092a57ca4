// SPDX-License-Identifier: GPL-2.0-only
// breaks: nsfs-pid-translation-wrong-type-einval
// how: the operations are unknown to other types
// files: fs/nsfs.c
// source: 7.0..
@@
expression E;
@@
 ns_ioctl(...)
 {
 <...
ns = get_proc_ns(E);
+if (_IOC_NR(ioctl) >= 6 && _IOC_NR(ioctl) <= 9 && ns->ns_type != CLONE_NEWPID && mutant(translation_type_enotty))
+	return -ENOTTY;
 ...>
 }
