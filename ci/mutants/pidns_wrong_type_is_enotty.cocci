// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-pidns-wrong-file-einval
// how: a namespace of another type is reported as for ioctl()
// files: fs/proc/root.c
// source: 6.18..
@@
@@
 proc_parse_pidns_param(...)
 {
 <...
 ns = get_proc_ns(file_inode(ns_filp));
+if (ns->ns_type != CLONE_NEWPID && mutant(pidns_wrong_type_is_enotty))
+	return -ENOTTY;
 ...>
 }
